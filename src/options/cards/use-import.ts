import { useState } from 'react';
import type { FileReading, ReadyCard } from '../import/reading';
import { type ReadOptions, readFile } from '../state/card-files';
import { usePack, usePage } from '../state/page-context';
import * as words from './words';

/** A chosen file and the result of reading it. */
export interface ReadFile {
  readonly source: File;
  /** What the user has said about it, even if it's still being read again with that. */
  readonly given: ReadOptions;
  readonly reading: FileReading;
}

/** An imported card that isn't saved yet. */
export interface Candidate extends ReadyCard {
  /** Unique among the candidates: the index of the file and of the card in it. */
  readonly key: string;
  /** The name of its file. */
  readonly from: string;
  readonly of: ReadFile;
}

/** Returns the cards of all files. */
export function candidatesOf(files: readonly ReadFile[]): readonly Candidate[] {
  return files.flatMap((of, fileIndex) =>
    of.reading.kind === 'cards'
      ? of.reading.cards.map((ready, index) => ({
          ...ready,
          key: `${fileIndex} ${index}`,
          from: of.reading.name,
          of,
        }))
      : [],
  );
}

function resultOf(files: readonly ReadFile[]): string {
  const count = (...kinds: readonly FileReading['kind'][]) =>
    files.filter(({ reading }) => kinds.includes(reading.kind)).length;
  const cards = candidatesOf(files).length;
  return words.filesRead(cards, count('refused', 'broken'), count('found'));
}

/** Provides the chosen files and their cards, until the cards are saved or discarded. */
export function useImport() {
  const { data, announce } = usePage();
  const pack = usePack();
  const [isReading, setReading] = useState(false);
  const [files, setFiles] = useState<readonly ReadFile[]>([]);

  async function readOne(source: File, given: ReadOptions): Promise<ReadFile> {
    const existing = data.customCards.ready.map(({ file }) => file);
    const reading = await readFile(source, existing, pack, given).catch((error: unknown) => ({
      name: source.name,
      kind: 'refused' as const,
      ...words.readFailed(error),
    }));
    return { source, given, reading };
  }

  return {
    isReading,
    files,
    /** Reads the chosen files, and replaces the previous ones. */
    async read(sources: readonly File[]): Promise<void> {
      if (sources.length === 0) return;
      setReading(true);
      announce(words.reading);
      const read: ReadFile[] = [];
      for (const source of sources) read.push(await readOne(source, {}));
      setFiles(read);
      setReading(false);
      announce(resultOf(read));
    },
    /** Reads a file again, with what the user says about it in addition to what they have said. */
    async readAgain({ source, given }: ReadFile, more: ReadOptions): Promise<void> {
      const next = { ...given, ...more };
      setFiles((all) =>
        all.map((each) => (each.source === source ? { ...each, given: next } : each)),
      );
      const again = await readOne(source, next);
      // Only the latest answer counts.
      setFiles((all) => all.map((each) => (each.given === next ? again : each)));
      announce(more.roles ? words.importedAgain : resultOf([again]));
    },
    /** Discards all cards that aren't saved. */
    clear: () => setFiles([]),
  };
}
