import { readFileSync } from 'node:fs';

/* The seed card split at its second-level headings, to be reassembled in other ways. */

/** The keys of the card that the seed's sections become, in the order of the seed. */
export const seedParts = [
  'summary',
  'philosophy',
  'wedges',
  'translations',
  'architecture',
  'objections',
  'proofPoints',
  'concede',
  'discovery',
  'personas',
  'references',
] as const;

export type SeedPart = (typeof seedParts)[number];

export interface Section {
  readonly part: SeedPart;
  /** The heading without its number. */
  readonly heading: string;
  readonly body: string;
}

export interface Sheet {
  /** Everything above the first section. */
  readonly head: string;
  readonly sections: readonly Section[];
}

/** The seed card's text. */
export const seedText = readFileSync('tests/fixtures/prefect-vs-dagster.md', 'utf8');

/** Splits a text into the seed's sections. Throws if their number differs. */
export function takeApart(text: string): Sheet {
  const [head = '', ...rest] = text.split(/^## /m);
  if (rest.length !== seedParts.length) throw new Error(`${rest.length} sections in the seed`);
  return {
    head: head.trim(),
    sections: seedParts.map((part, index) => {
      const section = rest[index] ?? '';
      const end = section.indexOf('\n');
      return {
        part,
        heading: section.slice(0, end).replace(/^\d+\.\s+/, ''),
        body: section.slice(end).trim(),
      };
    }),
  };
}

/** Returns the sheet as Markdown, with sections numbered from 1 except the references, as in the seed. */
export function putTogether(sheet: Sheet, numbered: boolean): string {
  const sections = sheet.sections.map(({ part, heading, body }, index) => {
    const number = numbered && part !== 'references' ? `${index + 1}. ` : '';
    return `## ${number}${heading}\n\n${body}`;
  });
  return `${[sheet.head, ...sections].join('\n\n')}\n`;
}
