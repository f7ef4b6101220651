import type { PersonaMessages } from '../../../core/card/battlecard';
import { emphasise } from '../../../core/card/emphasis';
import { LineView } from '../line/line-view';
import { PersonaTag } from '../line/persona-tag';
import { usePanelContext } from '../panel-context';
import styles from './line-items.module.css';

/** What to tell each persona; the chosen one's message, which also stands on top, comes first. */
export function PersonaMessagesPart({ personas }: { readonly personas: PersonaMessages }) {
  const { persona } = usePanelContext();
  const items = personas.messages.map(({ persona: id, line }) => ({ personas: [id], line }));
  return (
    <ul className={styles.items}>
      {emphasise(items, persona).map((item) => (
        <li key={item.line.id}>
          <PersonaTag item={item} />
          <LineView line={item.line} />
        </li>
      ))}
    </ul>
  );
}
