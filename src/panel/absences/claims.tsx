import type { Battlecard } from '../../core/card/battlecard';
import type { Claim } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { foundWhere } from '../deal/found-where';
import { PageValues } from '../deal/page-values';
import styles from './claims.module.css';
import pick from './pick-card.module.css';

interface ClaimsProps<C extends Claim> {
  readonly claims: readonly C[];
  /** Where all of them stand, unless each place is named by the way it was found. */
  readonly place?: string;
  readonly onShow: (claim: C, card: Battlecard) => void;
}

/** What each place on the page says, with the cards that it would bring up: the rep decides. */
export function Claims<C extends Claim>({ claims, place, onShow }: ClaimsProps<C>) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => {
        const { field, values, cards } = claim;
        return (
          <li key={`${field.probe} ${field.label} ${values.join()}`} className={styles.claim}>
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
