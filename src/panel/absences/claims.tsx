import type { Card } from '../../core/card/card';
import type { FieldMatch } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import { foundWhere, PageValues } from '../deal/deal-text';
import pick from './pick-card.module.css';
import * as words from './words';

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
