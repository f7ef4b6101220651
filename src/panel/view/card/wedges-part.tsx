import type { Wedge, Wedges } from '../../../core/card/battlecard';
import { emphasise } from '../../../core/card/emphasis';
import { PersonaTag } from '../line/persona-tag';
import { usePanelContext } from '../panel-context';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** The points at which the rival can be opened up. */
export function WedgesPart({ wedges }: { readonly wedges: Wedges }) {
  const { persona } = usePanelContext();
  return emphasise(wedges.items, persona).map((wedge) => (
    <article key={wedge.id} className={styles.item}>
      <h3 className={styles.heading}>{wedge.title}</h3>
      <PersonaTag item={wedge} />
      <LineItems lines={linesOf(wedge)} keepsOrder />
    </article>
  ));
}

function linesOf({ claim, attack, proof, reality, evidence, contrast }: Wedge) {
  const lines = [claim, attack, proof, reality, evidence, contrast];
  return lines.filter((line) => line !== undefined);
}
