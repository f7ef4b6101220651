import { FileUp } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../content/import/limits';
import { Button } from '../../ui/button';
import { Section } from '../controls/controls';
import type { CardToEdit } from '../state/card-to-edit';
import styles from './custom-cards-section.module.css';
import { useImport } from './use-import';
import * as words from './words';

// Few users have custom cards, so these and the panel's components load after the page.
const ImportResults = lazy(() => import('./import-results'));
const CustomCardList = lazy(() => import('./custom-card-list'));

interface CustomCardsSectionProps {
  /** Opens a card in the editor. */
  readonly onEdit: (target: CardToEdit) => void;
}

/** Imports battlecards from files, and lists the cards saved on this device. */
export function CustomCardsSection({ onEdit }: CustomCardsSectionProps) {
  const { files, isReading, read, readAgain, clear } = useImport();
  return (
    <Section title={words.title} intro={words.intro} isWide>
      <DropZone isReading={isReading} onFiles={(chosen) => void read(chosen)} />
      {files.length > 0 && (
        <Suspense fallback={<p>{words.loadingCard}</p>}>
          <ImportResults
            files={files}
            onEdit={onEdit}
            onAnswer={(file, given) => void readAgain(file, given)}
            onDone={clear}
          />
        </Suspense>
      )}
      <Suspense>
        <CustomCardList onEdit={onEdit} />
      </Suspense>
    </Section>
  );
}

interface DropZoneProps {
  readonly isReading: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Accepts files dropped anywhere on the page; elsewhere, the browser would open the file instead. */
function DropZone({ isReading, onFiles }: DropZoneProps) {
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  const [isDraggedOver, setDraggedOver] = useState(false);

  useEffect(() => {
    function onDragOver(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDraggedOver(true);
    }
    function onDragLeave(event: DragEvent) {
      // The event also fires when the pointer moves between two elements of the page.
      if (event.relatedTarget === null) setDraggedOver(false);
    }
    function onDrop(event: DragEvent) {
      setDraggedOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    }
    const stopping = new AbortController();
    const { signal } = stopping;
    document.addEventListener('dragover', onDragOver, { signal });
    document.addEventListener('dragleave', onDragLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => stopping.abort();
  }, []);

  return (
    <div className={styles.zone} data-over={isDraggedOver}>
      <FileUp size={22} aria-hidden="true" />
      <p id={hint}>{isReading ? words.reading : words.dropHere(MAX_FILE_BYTES / 1_000_000)}</p>
      <Button onClick={() => input.current?.click()}>{words.chooseFile}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".docx,.md,.markdown,.txt,.json"
        aria-label={words.fileInput}
        aria-describedby={hint}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // Without this, choosing the same file again after fixing it would fire no event.
          target.value = '';
        }}
      />
    </div>
  );
}
