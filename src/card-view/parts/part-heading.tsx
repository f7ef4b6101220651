import { useMemo } from 'react';
import type { Battlecard } from '../../core/card/battlecard';
import { contentOfPart } from '../../core/copy/content-of-part';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { CopyAll } from './copy-all';
import type { Part } from './part';
import styles from './part-heading.module.css';

interface PartHeadingProps {
  readonly card: Battlecard;
  readonly part: Part;
}

/** A part's heading and, where something of it may go along, the button that copies the whole. */
export function PartHeading({ card, part: { id, title } }: PartHeadingProps) {
  const { persona } = useCardContext();
  const content = useMemo(
    () => contentOfPart(card, id.replace(/^part-/, ''), persona),
    [card, id, persona],
  );
  return (
    <div className={styles.row}>
      <h2 className={styles.title} id={`${id}-title`}>
        <Isolate className={styles.words}>{title}</Isolate>
      </h2>
      {content && <CopyAll name={title} content={content} />}
    </div>
  );
}
