import { reportText } from '../../core/diagnostics/report';
import type { RivalNames } from '../../core/match/rival';
import type { SettingsPageData } from '../../storage/settings-page-data';
import { LiveRegion } from '../../ui/live-region';
import { Notice } from '../../ui/page';
import type { SettingsActions } from '../settings-actions';
import { OwnCardsSection } from './cards/own-cards-section';
import { ConfirmedNames } from './confirmed-names';
import { Diagnostics } from './diagnostics';
import { Fields } from './fields';
import { IgnoredValues } from './ignored-values';
import { SavedMark } from './saved-mark';
import { SettingsHead } from './settings-head';
import styles from './settings-page.module.css';
import { Switches } from './switches';
import { useSaving } from './use-saving';

export interface SettingsPageProps {
  readonly kept: SettingsPageData;
  /** Who has a card in the package. */
  readonly bundled: readonly RivalNames[];
  /** Ringside's version. */
  readonly version: string;
  /** Chrome's major version. */
  readonly chrome: string;
  readonly actions: SettingsActions;
}

/** Everything that can be set, what an admin has set, and what there is to pass on when it fails. */
export function SettingsPage({ kept, bundled, version, chrome, actions }: SettingsPageProps) {
  const { effective, aliases, signals, ownCards } = kept;
  const own = ownCards.ready.map(({ card }) => card);
  const cardNames = new Map([...own, ...bundled].map(({ id, name }) => [id, name]));
  const { announcement, saved, failure, save, announce } = useSaving();
  const confirmedNames = Object.values(aliases).flat().length;
  const report = reportText({ version, chrome, effective, confirmedNames, signals });
  return (
    <>
      <SettingsHead hasManaged={effective.managed.size > 0} />
      <main className={styles.main}>
        <OwnCardsSection
          ownCards={ownCards}
          bundled={bundled}
          actions={actions}
          save={save}
          announce={announce}
        />
        <Fields effective={effective} actions={actions} save={save} announce={announce} />
        <IgnoredValues effective={effective} actions={actions} save={save} />
        <ConfirmedNames aliases={aliases} cardNames={cardNames} actions={actions} save={save} />
        <Switches effective={effective} actions={actions} save={save} />
        <Diagnostics report={report} actions={actions} announce={announce} />
      </main>
      {failure !== undefined && <Notice words={failure} />}
      <SavedMark saved={saved} />
      <LiveRegion announcement={announcement} />
    </>
  );
}
