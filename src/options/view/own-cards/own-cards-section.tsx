import { lazy, Suspense } from 'react';
import type { RivalNames } from '../../../core/match/rival';
import type { OwnCards } from '../../../panel/state/own-cards';
import type { SettingsActions } from '../../settings-actions';
import { Section } from '../section';
import type { Save } from '../use-saving';
import { DropZone } from './drop-zone';
import { KeptCards } from './kept-cards';
import { RefusedFile } from './refused-file';
import { candidatesOf, useImport } from './use-import';

/** With it come the panel's own components: loaded when there is a card to look at. */
const ImportReview = lazy(() => import('../../preview/import-review'));

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
  const candidates = candidatesOf(files);
  return (
    <Section
      title="Your own cards"
      intro="A battlecard that is not in Ringside yet: add it from a file. It is kept in this browser, beside the cards that came with Ringside, and is sent to nobody."
      isWide
    >
      <DropZone isReading={isReading} onFiles={(chosen) => void read(chosen)} />
      {files.map((file) => (
        <RefusedFile
          key={file.source.name}
          file={file}
          onRival={(rival) => void readAgain(file, rival)}
        />
      ))}
      {candidates.length > 0 && (
        <Suspense fallback={<p>Drawing the card…</p>}>
          <ImportReview
            key={candidates.map(({ key, from }) => `${key} ${from}`).join()}
            candidates={candidates}
            ownCards={ownCards}
            bundled={bundled}
            actions={actions}
            save={save}
            onDone={clear}
          />
        </Suspense>
      )}
      <KeptCards ownCards={ownCards} bundled={bundled} actions={actions} save={save} />
    </Section>
  );
}
