import type { Objections } from '../../core/card/battlecard';
import { LineView } from '../line/line-view';
import { PersonaTag } from '../line/marks';
import { ForPersona } from './for-persona';
import styles from './item.module.css';
import { LineItems } from './line-items';
import { CopyObjection } from './part';

/** What the buyer says, what is true about it, and where to take it. */
export function ObjectionsPart({ objections }: { readonly objections: Objections }) {
  return (
    <ForPersona items={objections.items}>
      {(items) =>
        items.map((item) => (
          <article key={item.id} className={styles.item}>
            <PersonaTag item={item} />
            <LineView
              line={item.objection}
              wrap={(words) => <h3 className={styles.spokenHeading}>{words}</h3>}
            />
            <LineItems
              lines={[item.stance, item.pivot].filter((line) => line !== undefined)}
              keepsOrder
            />
            <CopyObjection
              objection={{
                personas: item.personas,
                lines: [item.objection, item.stance, item.pivot].filter(
                  (line) => line !== undefined,
                ),
              }}
            />
          </article>
        ))
      }
    </ForPersona>
  );
}
