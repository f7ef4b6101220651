import { PageText } from '../page-text';
import { Absence } from './absence';
import styles from './absence-parts.module.css';
import type { ByHand, OfKind } from './of-kind';
import { PickCard } from './pick-card';

/** The page shows the field more than once, with different values. */
export function Ambiguous({ screen, cards, actions }: OfKind<'ambiguous'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>Ringside does not guess which one holds. Make them agree, or pick the card yourself.</p>
      <dl className={styles.said}>
        {screen.sources.map(({ field, values }) => (
          <div key={`${field.probe} ${field.label} ${values.join()}`}>
            <dt>
              <PageText>{field.label}</PageText>
            </dt>
            {values.map((value) => (
              <dd key={value}>
                <PageText>{value}</PageText>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
    </Absence>
  );
}
