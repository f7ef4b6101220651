import { Check } from 'lucide-react';
import { lazy, Suspense } from 'react';
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
import { Remembered } from './general/remembered';
import { Switches } from './general/switches';
import styles from './settings-page.module.css';
import type { SettingsActions } from './state/settings-actions';
import * as words from './words';

// The bundled cards and the panel's components load after the page.
const ReviewList = lazy(() => import('./review/review-list'));

interface SettingsPageProps {
  readonly data: SettingsPageData;
  /** The competitors that have a bundled card. */
  readonly bundled: readonly RivalNames[];
  /** Ringside's version. */
  readonly version: string;
  /** Chrome's major version. */
  readonly chrome: string;
  readonly actions: SettingsActions;
}

/** Shows every setting, the custom cards and the diagnostics report. */
export function SettingsPage({ data, bundled, version, chrome, actions }: SettingsPageProps) {
  const { effective, aliases, signals, customCards } = data;
  const custom = customCards.ready.map(({ card }) => card);
  const cardNames = new Map([...custom, ...bundled].map(({ id, name }) => [id, name]));
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
        <Suspense>
          <ReviewList {...{ customCards, actions, save, announce }} />
        </Suspense>
        <Fields effective={effective} actions={actions} save={save} announce={announce} />
        <IgnoredValues effective={effective} actions={actions} save={save} />
        <ConfirmedNames aliases={aliases} cardNames={cardNames} actions={actions} save={save} />
        <Switches effective={effective} actions={actions} save={save} />
        <Remembered effective={effective} actions={actions} save={save} />
        <Diagnostics report={report} actions={actions} announce={announce} />
      </main>
      {failure !== undefined && <Notice message={failure} />}
      <SavedMark saved={saved} />
      <LiveRegion announcement={announcement} />
    </>
  );
}

function SettingsHead({ hasManaged }: { readonly hasManaged: boolean }) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.name}>Ringside</p>
        <h1 className={styles.title}>{words.heading}</h1>
        <p className={styles.about}>
          {words.whereSaved}
          {hasManaged && ` ${words.someManaged}`}
        </p>
      </div>
      <Ropes />
    </header>
  );
}

/** Shows what was saved last. Hidden from screen readers, because the live region announces it. */
function SavedMark({ saved }: { readonly saved: string | undefined }) {
  if (saved === undefined) return null;
  return (
    <p className={styles.saved} aria-hidden="true">
      <Check size={16} />
      <span>{saved}</span>
    </p>
  );
}
