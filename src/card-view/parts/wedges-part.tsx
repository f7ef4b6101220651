import type { Wedge, Wedges } from '../../core/card/battlecard';
import { Isolate } from '../../ui/text';
import { PersonaTag } from '../line/marks';
import { ForPersona } from './for-persona';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** The points at which the rival can be opened up. */
export function WedgesPart({ wedges }: { readonly wedges: Wedges }) {
  return (
    <ForPersona items={wedges.items}>
      {(items) =>
        items.map((wedge) => (
          <article key={wedge.id} className={styles.item}>
            <h3 className={styles.heading}>
              <Isolate>{wedge.title}</Isolate>
            </h3>
            <PersonaTag item={wedge} />
            <LineItems lines={linesOf(wedge)} keepsOrder />
          </article>
        ))
      }
    </ForPersona>
  );
}

function linesOf({ claim, attack, proof, reality, evidence, contrast }: Wedge) {
  const lines = [claim, attack, proof, reality, evidence, contrast];
  return lines.filter((line) => line !== undefined);
}
