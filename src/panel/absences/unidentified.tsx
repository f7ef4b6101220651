import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { usePanelContext } from '../deal/panel-context';
import type { OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { Claims } from './claims';

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
