import { Copy } from 'lucide-react';
import { type MouseEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { type Group, objectionIn, type Part } from '../../core/card/part';
import { contentOf, type PartContent, passageOf } from '../../core/copy/part-content';
import { copyOfPart, isCopyable, type PartCopy } from '../../core/copy/part-copy';
import { isolate } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { Confirmation, Refusal } from '../line/copy-outcome';
import { PARTLY_INTERNAL } from '../line/status';
import { useCopy, useCopyOptions } from '../line/use-copy';
import styles from './part.module.css';

interface PartHeadingProps {
  readonly card: Card;
  readonly part: Part;
}

/** A part's heading and, where something of it may go along, the button that copies the whole. */
export function PartHeading({ card, part }: PartHeadingProps) {
  const { persona } = useCardContext();
  const { id, title } = part;
  const content = useMemo(() => contentOf(part, card, persona), [part, card, persona]);
  return (
    <div className={styles.heading}>
      <h2 className={styles.title} id={`${id}-title`}>
        <Isolate className={styles.words}>{title}</Isolate>
      </h2>
      <CopyAll name={title} content={content} />
    </div>
  );
}

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
  const optionsFor = useCopyOptions();
  const text = useRef<HTMLPreElement>(null);
  const isThere = useMemo(() => isCopyable(content), [content]);
  /** What was to be copied last: shown where the browser refuses. */
  const [wanted, setWanted] = useState('');
  useLayoutEffect(() => {
    if (shown?.outcome === 'refused' && text.current) {
      getSelection()?.selectAllChildren(text.current);
    }
  }, [shown]);
  if (!isThere) return null;

  function onClick(event: MouseEvent) {
    const copied = copyOfPart(content, optionsFor(event.shiftKey));
    if (copied === undefined) return;
    setWanted(copied.clip.text);
    const warnings = partWords(copied);
    void run({
      clip: copied.clip,
      spoken: name,
      ids: copied.ids,
      warnings,
      afterword: warnings.length > 0 ? `${warnings.join(', ')}.` : '',
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

/** Copies an objection with what to answer. */
export function CopyObjection({ objection }: { readonly objection: Group }) {
  const content = useMemo<PartContent>(
    () => ({ kind: 'passages', passages: [passageOf(objection)] }),
    [objection],
  );
  return (
    <div className={styles.row}>
      <CopyAll
        words="Copy objection and answer"
        name={plainText(objectionIn(objection)?.text ?? [])}
        content={content}
      />
    </div>
  );
}

/** "2 internal notes, 1 disputed left out", or nothing. */
function leftWords({
  internal,
  disputed,
  unsourced,
  private: hidden,
}: PartCopy['leftOut']): readonly string[] {
  const all = [
    ...(internal > 0 ? [internal === 1 ? '1 internal note' : `${internal} internal notes`] : []),
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(unsourced > 0
      ? [unsourced === 1 ? '1 unsourced story' : `${unsourced} unsourced stories`]
      : []),
    ...(hidden > 0 ? [`${hidden} private`] : []),
  ];
  return all.length > 0 ? [`${all.join(', ')} left out`] : [];
}

/**
 * What to bear in mind of a copied part, in words; what weighs most comes first. They have one line
 * of a narrow panel, so that beside a doubt "3 in safer words" becomes "3 safer".
 */
export function partWords({ safer, flagged, leftOut, isInternal }: PartCopy): readonly string[] {
  const { unverified, changed } = flagged;
  const doubts = [
    ...(unverified > 0 ? [`${unverified} unverified`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ];
  const held = safer > 0 ? [doubts.length > 0 ? `${safer} safer` : `${safer} in safer words`] : [];
  return [...(isInternal ? [PARTLY_INTERNAL] : []), ...doubts, ...held, ...leftWords(leftOut)];
}
