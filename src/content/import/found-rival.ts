import type { ConfirmedRival, Evidence, FoundRival } from './result';

/** Returns a found rival as one that is confirmed as it was found. */
export function confirmRival({ name, aliases, forms }: FoundRival): ConfirmedRival {
  return { name, aliases, inFile: [name, ...aliases, ...forms] };
}

const evidence: Readonly<Record<Evidence, string>> = {
  property: 'named as the competitor',
  title: 'in the title',
  sections: 'has a section of its own',
  columns: 'has a column beside yours',
  rows: 'has a row of its own',
  table: 'only in a comparison table',
  known: 'already has a card',
  'file-name': 'in the file name',
  name: 'is the title',
};

/** Says where a competitor's name was found. */
export const foundIn = (where: Evidence, line: number) =>
  where === 'file-name' || where === 'known' ? evidence[where] : `${evidence[where]}, line ${line}`;
