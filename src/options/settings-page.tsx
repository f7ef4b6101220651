import { Check } from 'lucide-react';
import { reportText } from '../core/diagnostics/report';
import type { RivalNames } from '../core/match/rival';
import type { SettingsPageData } from '../storage/settings-page-data';
import { LiveRegion } from '../ui/live-region';
import { Notice, Ropes } from '../ui/page';
import { CustomCardsSection } from './cards/custom-cards-section';
import { useSaving } from './controls/use-saving';
import { Fields } from './fields/fields';
import { ConfirmedNames } from './general/confirmed-names';
import { Diagnostics } from './general/diagnostics';
import { IgnoredValues } from './general/ignored-values';
import { Switches } from './general/switches';
import styles from './settings-page.module.css';
import type { SettingsActions } from './state/settings-actions';

interface SettingsPageProps {
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
  const { effective, aliases, signals, customCards } = kept;
  const own = customCards.ready.map(({ card }) => card);
  const cardNames = new Map([...own, ...bundled].map(({ id, name }) => [id, name]));
  const { announcement, saved, failure, save, announce } = useSaving();
  const confirmedNames = Object.values(aliases).flat().length;
  const report = reportText({ version, chrome, effective, confirmedNames, signals });
  return (
    <>
      <SettingsHead hasManaged={effective.managed.size > 0} />
      <main className={styles.main}>
        <CustomCardsSection
          customCards={customCards}
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
      {failure !== undefined && <Notice message={failure} />}
      <SavedMark saved={saved} />
      <LiveRegion announcement={announcement} />
    </>
  );
}

/** Whose settings these are, and where they stay. */
function SettingsHead({ hasManaged }: { readonly hasManaged: boolean }) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.name}>Ringside</p>
        <h1 className={styles.title}>Settings</h1>
        <p className={styles.about}>
          Changes are saved at once, in this browser only.
          {hasManaged && ' What your organisation has set cannot be changed here.'}
        </p>
      </div>
      <Ropes />
    </header>
  );
}

/** For the eye; the same words are spoken by the live region. */
function SavedMark({ saved }: { readonly saved: string | undefined }) {
  if (saved === undefined) return null;
  return (
    <p className={styles.saved} aria-hidden="true">
      <Check size={16} />
      <span>{saved}</span>
    </p>
  );
}
