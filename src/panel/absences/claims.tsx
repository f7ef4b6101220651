import type { Card } from '../../core/card/card';
import type { FieldMatch } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { foundWhere, PageValues } from '../deal/deal-text';
import { type ByHand, type OfKind, usePanelContext } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';
import pick from './pick-card.module.css';
import * as words from './words';

/** Shown when the page has different values for the competitor. */
export function Ambiguous({ screen, cards, actions }: OfKind<'ambiguous'> & ByHand) {
  const { sources, pickKey } = screen;
  const claimed = sources.flatMap((source) => source.cards);
  const others = cards.filter((card) => !claimed.includes(card));
  return (
    <Absence screen={screen}>
      <p>{words.chooseCompetitor}</p>
      <Claims claims={sources} onShow={(_, card) => actions.pickCard(pickKey, card.id)} />
      <PickCard
        cards={others}
        isSecond={claimed.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}

/** Shown when the field may still have the previous deal's value. The rep can see whether it has. */
export function Doubtful({ screen, cards, actions }: OfKind<'doubtful'> & ByHand) {
  const { deal, field, values, suggestions, pickKey } = screen;
  const others = cards.filter((card) => !suggestions.includes(card));
  return (
    <Absence screen={screen}>
      <p className={styles.about}>{words.fieldSays(field.label, values.join('; '))}</p>
      <p>{words.maybePreviousValue(deal.record.vendor)}</p>
      {suggestions.length > 0 && (
        <div className={pick.buttons}>
          {suggestions.map((card) => (
            <Button key={card.id} look="main" onClick={() => actions.pickCard(pickKey, card.id)}>
              {words.yesIts(card.name)}
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

/** Shown on a preview that doesn't say which deal it is of: its cards can be browsed, and nothing is saved. */
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
      <p>{words.onlyPreview}</p>
      <Claims claims={sources} location={words.inPreview} onShow={(_, card) => browse(card.id)} />
    </Absence>
  );
}

interface ClaimsProps<C extends FieldMatch> {
  readonly claims: readonly C[];
  /** Where all of them are on the page; by default, where the reader found each. */
  readonly location?: string;
  readonly onShow: (claim: C, card: Card) => void;
}

/** Lists what each field on the page says, with the cards that match it. */
export function Claims<C extends FieldMatch>({ claims, location, onShow }: ClaimsProps<C>) {
  return (
    <ul className={pick.claims}>
      {claims.map((claim) => {
        const { field, values, cards } = claim;
        return (
          <li key={`${field.probe} ${field.label} ${values.join()}`} className={pick.claim}>
            <dl>
              <dt>{words.fieldAt(field.label, location ?? foundWhere(field.probe).location)}</dt>
              <dd>
                <PageValues values={values} />
              </dd>
            </dl>
            {cards.length > 0 && (
              <div className={pick.buttons}>
                {cards.map((card) => (
                  <Button key={card.id} look="main" onClick={() => onShow(claim, card)}>
                    {words.show(card.name)}
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
