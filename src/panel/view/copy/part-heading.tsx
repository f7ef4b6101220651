import { useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import { contentOf } from '../../../core/copy/part-content';
import type { Part } from '../card/part';
import { Isolate } from '../isolate';
import { usePanelContext } from '../panel-context';
import { CopyAll } from './copy-all';
import styles from './part-heading.module.css';

interface PartHeadingProps {
  readonly card: Battlecard;
  readonly part: Part;
}

/** A part's heading and, where something of it may go along, the button that copies the whole. */
export function PartHeading({ card, part: { id, title } }: PartHeadingProps) {
  const { persona } = usePanelContext();
  const content = useMemo(() => {
    const part = card.parts.find((each) => each.id === id);
    return part && contentOf(part, card, persona);
  }, [card, id, persona]);
  return (
    <div className={styles.row}>
      <h2 className={styles.title} id={`${id}-title`}>
        <Isolate className={styles.words}>{title}</Isolate>
      </h2>
      {content && <CopyAll name={title} content={content} />}
    </div>
  );
}
