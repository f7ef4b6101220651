import type { FieldMatch } from '../../core/screen/screen';
import { foundWhere, PageValues } from '../deal/deal-text';
import { CardButtons } from './pick-card';
import pick from './pick-card.module.css';
import * as words from './words';

interface ClaimsProps<C extends FieldMatch> {
  readonly claims: readonly C[];
  /** Where all of them are on the page; by default, where the reader found each. */
  readonly location?: string;
  readonly onShow: (claim: C, cardId: string) => void;
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
            <CardButtons cards={cards} label={words.show} onPick={(id) => onShow(claim, id)} />
          </li>
        );
      })}
    </ul>
  );
}
