import { FileUp } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '../../../content/import/limits';
import { Button } from '../../../ui/button';
import styles from './drop-zone.module.css';

interface DropZoneProps {
  readonly isReading: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files: chosen, or dropped anywhere on the page, for a file that misses would replace the page. */
export function DropZone({ isReading, onFiles }: DropZoneProps) {
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
