import { Check } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { joinCards } from '../storage/custom-cards/join-cards';
import type { CustomCards } from '../storage/custom-cards/load-custom-cards';
import type { SettingsPageData } from '../storage/settings-page-data';
import { LiveRegion } from '../ui/live-region';
import { Notice, Ropes } from '../ui/page';
import { CustomCardsSection } from './cards/custom-cards-section';
import { Fields } from './fields/fields';
import { ConfirmedNames } from './general/confirmed-names';
import { Diagnostics } from './general/diagnostics';
import { IgnoredValues } from './general/ignored-values';
import { Remembered } from './general/remembered';
import { Switches } from './general/switches';
import styles from './settings-page.module.css';
import type { BundledCard, CardToEdit } from './state/card-to-edit';
import { PageProvider } from './state/page-context';
import { useSaving } from './state/use-saving';
import * as words from './words';

// Needs the schema and the card files, which the other settings don't.
const Editor = lazy(() => import('./editor/editor'));
const TeamSection = lazy(() => import('./team/team-section'));

// These need all cards, of which the page itself has only the names.
const ReviewList = lazy(() => import('./review/review-list'));
const WaitingRecalls = lazy(() => import('./general/waiting-recalls'));
const FieldReport = lazy(() => import('./report/field-report'));

interface SettingsPageProps {
  readonly data: SettingsPageData;
  /** The names of the cards that come with Ringside. */
  readonly bundled: readonly BundledCard[];
}

/** Shows every setting, the custom cards and the diagnostics report; or, instead, the editor of one card. */
export function SettingsPage({ data, bundled }: SettingsPageProps) {
  const { effective, customCards, memories } = data;
  // An edited copy replaces the card that reps see otherwise.
  const { cards: official } = joinCards<BundledCard>(
    bundled,
    customCards.team.map(({ card }) => card),
  );
  const hasWordings = Object.values(memories).some(({ wordings }) => wordings !== undefined);
  const { announcement, saved, failure, save, announce } = useSaving();
  const { editing, edit, close } = useEditor(customCards);
  return (
    <PageProvider value={{ data, bundled, official, save, announce }}>
      {/* Stays in the document, so that an import is still open after its card was edited. */}
      <div hidden={editing !== undefined}>
        <SettingsHead hasManaged={effective.managed.size > 0} />
        <main className={styles.main}>
          <Suspense>{hasWordings && <WaitingRecalls />}</Suspense>
          <CustomCardsSection onEdit={edit} />
          <Suspense>
            <TeamSection />
          </Suspense>
          <Suspense>
            <ReviewList />
          </Suspense>
          <Fields />
          <IgnoredValues />
          <ConfirmedNames />
          <Switches />
          <Remembered />
          <Suspense>
            <FieldReport />
          </Suspense>
          <Diagnostics />
        </main>
      </div>
      <Suspense>{editing && <Editor target={editing} onClose={close} />}</Suspense>
      {failure !== undefined && <Notice message={failure} />}
      <SavedMark saved={saved} />
      <LiveRegion announcement={announcement} />
    </PageProvider>
  );
}

/**
 * Provides the card in the editor. When the editor closes, the focus returns to the button that opened it, or
 * to the one that replaces it once the saved card is listed.
 */
function useEditor(customCards: CustomCards) {
  const [editing, edit] = useState<CardToEdit>();
  const opener = useRef<{ readonly button: HTMLElement | null; readonly id: string }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the list can replace the button.
  useLayoutEffect(() => {
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (editing !== undefined || opener.current === undefined) return;
    const { button, id } = opener.current;
    if (hasFocus) opener.current = undefined;
    else if (button?.isConnected) button.focus();
    else document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(id)}"]`)?.focus();
  }, [editing, customCards]);

  return {
    editing,
    edit(target: CardToEdit) {
      const id = target.kind === 'bundled' ? target.id : String(target.file.id);
      opener.current = { button: document.activeElement as HTMLElement | null, id };
      edit(target);
    },
    close: () => edit(undefined),
  };
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
