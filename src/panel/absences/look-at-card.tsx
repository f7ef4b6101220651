import type { Battlecard } from '../../core/card/battlecard';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { usePanelContext } from '../deal/panel-context';
import pick from './pick-card.module.css';

/** More than these are found more quickly in the list of all. */
const MAX_BUTTONS = 4;

/** Any card, for a look: where no deal is open there is none to pick it for. */
export function LookAtCard({ cards }: { readonly cards: readonly Battlecard[] }) {
  const { browse } = usePanelContext();
  if (cards.length === 0) return null;
  return (
    <section className={pick.pick}>
      <h2 className={pick.heading}>Or look at a card</h2>
      <div className={pick.buttons}>
        {cards.length <= MAX_BUTTONS ? (
          cards.map(({ id, name }) => (
            <Button key={id} onClick={() => browse(id)}>
              <Isolate>{name}</Isolate>
            </Button>
          ))
        ) : (
          <Button onClick={() => browse()}>All {cards.length} cards</Button>
        )}
      </div>
    </section>
  );
}
