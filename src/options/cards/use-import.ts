import { useState } from 'react';
import type { CustomCards } from '../../storage/custom-cards/load-custom-cards';
import type { FileReading, ReadyCard } from '../import/reading';
import type { CustomCardActions } from '../state/settings-actions';

/** A file that was chosen, and what its reading has brought. */
export interface ReadFile {
  readonly source: File;
  readonly reading: FileReading;
}

/** A card that waits to be kept. */
export interface Candidate extends ReadyCard {
  /** Sets it apart from the others: the file's place among the files, and its own in the file. */
  readonly key: string;
  /** The name of the file it was made of. */
  readonly from: string;
}

/** The cards of all files that were read. */
export function candidatesOf(files: readonly ReadFile[]): readonly Candidate[] {
  return files.flatMap(({ reading }, at) =>
    reading.kind === 'cards'
      ? reading.cards.map((ready, place) => ({
          ...ready,
          key: `${at} ${place}`,
          from: reading.name,
        }))
      : [],
  );
}

/** What is said of a fault of ours or of the browser's. */
function failed(name: string, error: unknown): FileReading {
  const what = `The file could not be read: ${error}`;
  return {
    name,
    kind: 'refused',
    what,
    fix: 'Choose it again. If that fails too, reload this page.',
  };
}

function wordsFor(files: readonly ReadFile[]): string {
  const { length } = candidatesOf(files);
  const refused = files.filter(({ reading }) => reading.kind !== 'cards').length;
  const cards =
    length === 1
      ? 'One card is ready to be looked at.'
      : `${length} cards are ready to be looked at.`;
  const others = refused === 1 ? 'One file was refused.' : `${refused} files were refused.`;
  return [length > 0 && cards, refused > 0 && others].filter(Boolean).join(' ');
}

/** The files that were chosen, from the moment of the choice until their cards are kept or laid aside. */
export function useImport(
  { ready }: CustomCards,
  actions: CustomCardActions,
  announce: (words: string) => void,
) {
  const [isReading, setReading] = useState(false);
  const [files, setFiles] = useState<readonly ReadFile[]>([]);

  async function readOne(source: File, rival?: string): Promise<ReadFile> {
    const existing = ready.map(({ file }) => file);
    const reading = await actions
      .readFile(source, existing, rival)
      .catch((error: unknown) => failed(source.name, error));
    return { source, reading };
  }

  return {
    isReading,
    files,
    /** Reads what was chosen, in place of what was there. */
    async read(sources: readonly File[]): Promise<void> {
      if (sources.length === 0) return;
      setReading(true);
      announce('Reading…');
      const read: ReadFile[] = [];
      for (const source of sources) read.push(await readOne(source));
      setFiles(read);
      setReading(false);
      announce(wordsFor(read));
    },
    /** Reads one of the files again, now that the rival's name is known. */
    async readAgain(file: ReadFile, rival: string): Promise<void> {
      const again = await readOne(file.source, rival);
      setFiles((all) => all.map((each) => (each === file ? again : each)));
      announce(wordsFor([again]));
    },
    /** Lays everything aside that is not kept. */
    clear: () => setFiles([]),
  };
}
