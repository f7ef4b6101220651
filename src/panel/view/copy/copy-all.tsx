import { Copy } from 'lucide-react';
import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PartContent } from '../../../core/copy/part-content';
import { copyOfPart, mayBeCopied } from '../../../core/copy/part-copy';
import { isolate } from '../../../core/text/direction';
import { Confirmation } from './confirmation';
import styles from './copy-all.module.css';
import { partWords } from './part-words';
import { Refusal } from './refusal';
import { useCopy } from './use-copy';
import { useWish } from './use-copy-saying';

interface CopyAllProps {
  /** What is copied, as a heading names it. */
  readonly name: string;
  readonly content: PartContent;
  /** What stands on the button. */
  readonly words?: string;
}

/** Copies a whole part. Not there where nothing of it may go along. */
export function CopyAll({ name, content, words = 'Copy all' }: CopyAllProps) {
  const { shown, run } = useCopy();
  const wishFor = useWish();
  const text = useRef<HTMLPreElement>(null);
  const isThere = useMemo(() => mayBeCopied(content), [content]);
  /** What was to be copied last: shown where the browser refuses. */
  const [wanted, setWanted] = useState('');
  useLayoutEffect(() => {
    if (shown?.outcome === 'refused' && text.current) {
      getSelection()?.selectAllChildren(text.current);
    }
  }, [shown]);
  if (!isThere) return null;

  function onClick(event: MouseEvent) {
    const copied = copyOfPart(content, wishFor(event.shiftKey));
    if (copied === undefined) return;
    setWanted(copied.clip.text);
    const minding = partWords(copied);
    void run({
      clip: copied.clip,
      spoken: name,
      ids: copied.ids,
      minding,
      afterword: minding.length > 0 ? `${minding.join(', ')}.` : '',
    });
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={`${words}: ${isolate(name)}`}
        onClick={onClick}
      >
        <Copy size={13} aria-hidden="true" /> {words}
      </button>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && (
        <div className={styles.refused}>
          <Refusal />
          <pre className={styles.text} ref={text}>
            {wanted}
          </pre>
        </div>
      )}
    </>
  );
}
