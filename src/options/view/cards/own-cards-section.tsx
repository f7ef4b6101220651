import { lazy, Suspense } from 'react';
import type { RivalNames } from '../../../core/match/rival';
import type { OwnCards } from '../../../storage/own-cards/load-own-cards';
import type { SettingsActions } from '../../settings-actions';
import { Section } from '../section';
import type { Save } from '../use-saving';
import { DropZone } from './drop-zone';
import { useImport } from './use-import';

// Few have cards of their own: what draws them comes after the page. The panel's components come with it.
const ImportResults = lazy(() => import('./import-results'));
const KeptCards = lazy(() => import('./kept-cards'));

export interface OwnCardsSectionProps {
  readonly ownCards: OwnCards;
  readonly bundled: readonly RivalNames[];
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (words: string) => void;
}

/** Cards that somebody adds on this device: made of a file, looked at, kept, exported, removed. */
export function OwnCardsSection({
  ownCards,
  bundled,
  actions,
  save,
  announce,
}: OwnCardsSectionProps) {
  const importing = useImport(ownCards, actions, announce);
  const { files, isReading, read, readAgain, clear } = importing;
  return (
    <Section
      title="Your own cards"
      intro="A battlecard that is not in Ringside yet: add it from a file. It is kept in this browser, beside the cards that came with Ringside, and is sent to nobody."
      isWide
    >
      <DropZone isReading={isReading} onFiles={(chosen) => void read(chosen)} />
      {files.length > 0 && (
        <Suspense fallback={<p>Drawing the card…</p>}>
          <ImportResults
            files={files}
            ownCards={ownCards}
            bundled={bundled}
            actions={actions}
            save={save}
            onRival={(file, rival) => void readAgain(file, rival)}
            onDone={clear}
          />
        </Suspense>
      )}
      <Suspense>
        <KeptCards ownCards={ownCards} bundled={bundled} actions={actions} save={save} />
      </Suspense>
    </Section>
  );
}
