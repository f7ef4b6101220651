import type { Concede } from '../../core/card/battlecard';
import { Isolate } from '../../ui/text';
import { LineView } from '../line/line-view';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** When the rival is the better choice, and how to stay in the deal after saying so. */
export function ConcedePart({ concede }: { readonly concede: Concede }) {
  const { heading, when, position } = concede;
  return (
    <div className={styles.item}>
      {heading !== undefined && (
        <h3 className={styles.heading}>
          <Isolate>{heading}</Isolate>
        </h3>
      )}
      <LineItems lines={when} />
      {position && <LineView line={position} />}
    </div>
  );
}
