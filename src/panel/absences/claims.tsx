import type { Card } from '../../core/card/card';
import { DEAL_NOUN } from '../../core/deal/record';
import type { FieldMatch } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { foundWhere, PageValues } from '../deal/deal-text';
import { type ByHand, type OfKind, usePanelContext } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';
import pick from './pick-card.module.css';

/** The page shows the field more than once, with different values. */
export function Ambiguous({ screen, cards, actions }: OfKind<'ambiguous'> & ByHand) {
  const { sources, pickKey } = screen;
  const claimed = sources.flatMap((source) => source.cards);
  const others = cards.filter((card) => !claimed.includes(card));
  return (
    <Absence screen={screen}>
      <p>Ringside does not guess which one holds. Make them agree, or say which it is.</p>
      <Claims claims={sources} onShow={(_, card) => actions.pickCard(pickKey, card.id)} />
      <PickCard
        cards={others}
        isSecond={claimed.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}

/** The field may still show the previous deal's value. The rep can tell by looking at the page. */
export function Doubtful({ screen, cards, actions }: OfKind<'doubtful'> & ByHand) {
  const { deal, field, values, suggestions, pickKey } = screen;
  const others = cards.filter((card) => !suggestions.includes(card));
  return (
    <Absence screen={screen}>
      <p className={styles.about}>
        <Isolate>{field.label}</Isolate> says “<Isolate>{values.join('; ')}</Isolate>”.
      </p>
      <p>
        This may still be the value from the previous {DEAL_NOUN[deal.record.vendor]}. Reload the
        page if it seems stuck.
      </p>
      {suggestions.length > 0 && (
        <div className={pick.buttons}>
          {suggestions.map((card) => (
            <Button key={card.id} look="main" onClick={() => actions.pickCard(pickKey, card.id)}>
              Yes, it’s <Isolate>{card.name}</Isolate>
            </Button>
          ))}
        </div>
      )}
      <PickCard
        cards={others}
        isSecond={suggestions.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}

/** A preview that doesn't say which deal it shows: its cards open for browsing, and nothing is kept. */
export function Unidentified({ screen }: OfKind<'unidentified'>) {
  const { browse } = usePanelContext();
  const { name, sources } = screen;
  return (
    <Absence screen={screen}>
      {name && (
        <p className={styles.about}>
          <Isolate>{name}</Isolate>
        </p>
      )}
      <p>This is only a preview, and it doesn’t link to the record.</p>
      <Claims claims={sources} place="in the preview" onShow={(_, card) => browse(card.id)} />
    </Absence>
  );
}

interface ClaimsProps<C extends FieldMatch> {
  readonly claims: readonly C[];
  /** Where all of them stand, unless each place is named by the way it was found. */
  readonly place?: string;
  readonly onShow: (claim: C, card: Card) => void;
}

/** What each place on the page says, with the cards that it would bring up: the rep decides. */
export function Claims<C extends FieldMatch>({ claims, place, onShow }: ClaimsProps<C>) {
  return (
    <ul className={pick.claims}>
      {claims.map((claim) => {
        const { field, values, cards } = claim;
        return (
          <li key={`${field.probe} ${field.label} ${values.join()}`} className={pick.claim}>
            <dl>
              <dt>
                <Isolate>{field.label}</Isolate>, {place ?? foundWhere(field.probe).place}
              </dt>
              <dd>
                <PageValues values={values} />
              </dd>
            </dl>
            {cards.length > 0 && (
              <div className={pick.buttons}>
                {cards.map((card) => (
                  <Button key={card.id} look="main" onClick={() => onShow(claim, card)}>
                    Show <Isolate>{card.name}</Isolate>
                  </Button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
