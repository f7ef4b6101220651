import { FileUp } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../content/import/limits';
import type { RivalNames } from '../../core/match/rival';
import type { CustomCards } from '../../storage/custom-cards/load-custom-cards';
import { Button } from '../../ui/button';
import { Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import styles from './custom-cards-section.module.css';
import { useImport } from './use-import';

// Few have cards of their own: what draws them comes after the page. The panel's components come with it.
const ImportResults = lazy(() => import('./import-results'));
const CustomCardList = lazy(() => import('./custom-card-list'));

interface CustomCardsSectionProps {
  readonly customCards: CustomCards;
  readonly bundled: readonly RivalNames[];
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (words: string) => void;
}

/** Cards that somebody adds on this device: made of a file, looked at, kept, exported, removed. */
export function CustomCardsSection({
  customCards,
  bundled,
  actions,
  save,
  announce,
}: CustomCardsSectionProps) {
  const importing = useImport(customCards, actions, announce);
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
            customCards={customCards}
            bundled={bundled}
            actions={actions}
            save={save}
            onRival={(file, rival) => void readAgain(file, rival)}
            onDone={clear}
          />
        </Suspense>
      )}
      <Suspense>
        <CustomCardList customCards={customCards} bundled={bundled} actions={actions} save={save} />
      </Suspense>
    </Section>
  );
}

interface DropZoneProps {
  readonly isReading: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files: chosen, or dropped anywhere on the page, for a file that misses would replace the page. */
function DropZone({ isReading, onFiles }: DropZoneProps) {
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    function onDragOver(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent) {
      // Between two elements of the page the pointer leaves one for the other.
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent) {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    }
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return (
    <div className={styles.zone} data-over={isOver}>
      <FileUp size={22} aria-hidden="true" />
      <p id={hint}>
        {isReading
          ? 'Reading…'
          : `Drop a battlecard here: Markdown (.md) or a card as JSON (.json), up to ${MAX_FILE_BYTES / 1_000_000} MB.`}
      </p>
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".md,.markdown,.txt,.json"
        aria-label="Battlecard file"
        aria-describedby={hint}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
