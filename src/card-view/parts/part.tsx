import { Copy } from 'lucide-react';
import { type MouseEvent, useMemo } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { type Group, objectionIn, type Part } from '../../core/card/part';
import { contentOf, type PartContent, passageOf } from '../../core/copy/part-content';
import { copyOfPart, isCopyable, type PartCopy } from '../../core/copy/part-copy';
import { isolate } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { Outcome } from '../line/copy-outcome';
import mark from '../line/marks.module.css';
import { type CopyRequest, useCopy, useCopyOptions } from '../line/use-copy';
import { copiedPartlyInternal } from '../line/words';
import styles from './part.module.css';
import * as words from './words';

interface PartHeadingProps {
  readonly card: Card;
  readonly part: Part;
}

/** A section's heading and, if any of it can be copied, the button that copies all of it. */
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
  /** The heading of what is copied. */
  readonly name: string;
  readonly content: PartContent;
  readonly label?: string;
}

/** Copies a whole section. Hidden if none of it can be copied. */
export function CopyAll({ name, content, label = words.copyAll }: CopyAllProps) {
  const { shown, run } = useCopy();
  const optionsFor = useCopyOptions();
  const canCopy = useMemo(() => isCopyable(content), [content]);
  if (!canCopy) return null;

  function onClick(event: MouseEvent) {
    const copied = copyOfPart(content, optionsFor(event.shiftKey));
    if (copied === undefined) return;
    void run({ clip: copied.clip, spoken: name, ids: copied.ids, ...partWords(copied) });
  }

  return (
    <>
      <button
        type="button"
        className={mark.mark}
        aria-label={`${label}: ${isolate(name)}`}
        onClick={onClick}
      >
        <Copy size={13} aria-hidden="true" /> {label}
      </button>
      <Outcome shown={shown} />
    </>
  );
}

/** Copies an objection with its answer. */
export function CopyObjection({ objection }: { readonly objection: Group }) {
  const content = useMemo<PartContent>(
    () => ({ kind: 'passages', passages: [passageOf(objection)] }),
    [objection],
  );
  return (
    <div className={styles.row}>
      <CopyAll
        label={words.copyObjection}
        name={plainText(objectionIn(objection)?.text ?? [])}
        content={content}
      />
    </div>
  );
}

/** Returns what a copied section contains or lacks that the rep should know about, most important first. */
export function partWords({
  safer,
  flagged,
  leftOut: left,
  isInternal,
}: PartCopy): Required<Pick<CopyRequest, 'warnings' | 'notes'>> {
  const { unverified, changed } = flagged;
  const leftOut = [
    ...(left.internal > 0 ? [words.internalNotes(left.internal)] : []),
    ...(left.disputed > 0 ? [words.disputed(left.disputed)] : []),
    ...(left.unsourced > 0 ? [words.unsourcedStories(left.unsourced)] : []),
    ...(left.private > 0 ? [words.viewOnly(left.private)] : []),
  ];
  return {
    warnings: [
      ...(isInternal ? [copiedPartlyInternal] : []),
      ...(unverified > 0 ? [words.unverified(unverified)] : []),
      ...(changed > 0 ? [words.outdated(changed)] : []),
    ],
    notes: [
      ...(safer > 0 ? [words.reworded(safer)] : []),
      ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
    ],
  };
}
