import { LookAtCard } from '../browse/look-at-card';
import { Isolate } from '../isolate';
import { usePanelContext } from '../panel-context';
import { Absence } from './absence';
import styles from './absence.module.css';
import { Claims } from './claims';
import type { ByHand, OfKind } from './of-kind';

/** A preview that doesn't say which deal it shows: its cards open for browsing, and nothing is kept. */
export function Unidentified({ screen, cards }: OfKind<'unidentified'> & Pick<ByHand, 'cards'>) {
  const { browse } = usePanelContext();
  const { name, sources } = screen;
  const claimed = sources.flatMap((source) => source.cards);
  return (
    <Absence screen={screen}>
      {name !== undefined && (
        <p className={styles.about}>
          <Isolate>{name}</Isolate>
        </p>
      )}
      <p>This preview doesn’t say which deal it shows. Open the record to see its card.</p>
      <Claims claims={sources} place="in the preview" onShow={(_, card) => browse(card.id)} />
      <LookAtCard cards={cards.filter((card) => !claimed.includes(card))} />
    </Absence>
  );
}
