import type { Architecture } from '../../core/card/battlecard';
import { Isolate } from '../../ui/text';
import { LineView } from '../line/line-view';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** How both are built and run. The points tell one story, so they keep their order. */
export function ArchitecturePart({ architecture }: { readonly architecture: Architecture }) {
  const { heading, intro, points } = architecture;
  return (
    <div className={styles.item}>
      {heading !== undefined && (
        <h3 className={styles.heading}>
          <Isolate>{heading}</Isolate>
        </h3>
      )}
      {intro && <LineView line={intro} />}
      <LineItems lines={points} keepsOrder />
    </div>
  );
}
