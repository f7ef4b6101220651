import type { PersonaMessages } from '../../core/card/battlecard';
import { LineView } from '../line/line-view';
import { ForPersona } from './for-persona';
import styles from './line-items.module.css';

/** What to tell each persona; the chosen one's message, which also stands on top, comes first. */
export function PersonaMessagesPart({ personas }: { readonly personas: PersonaMessages }) {
  const items = personas.messages.map(({ persona: id, line }) => ({ personas: [id], line }));
  return (
    <ForPersona items={items}>
      {(shown) => (
        <ul className={styles.items}>
          {shown.map((item) => (
            <li key={item.line.id}>
              <LineView line={item.line} />
            </li>
          ))}
        </ul>
      )}
    </ForPersona>
  );
}
