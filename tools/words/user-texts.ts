import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundText, textsIn } from './texts-in';

/** Where texts for users are. The readers of pages and the data of the matching have none. */
const FOLDERS = ['panel', 'card-view', 'ui', 'options', 'core', 'content', 'storage', 'background']
  .map((folder) => `src/${folder}`)
  .concat('tools/card');

/** Lists of words that pages and cards are searched for, in many languages. */
const DATA =
  /^src\/(core\/match|core\/search|core\/loaded-words|content\/import\/words|content\/rules\/words)\//;

const JSON_FILES = ['manifest.json', 'src/storage/managed-settings.schema.json'];

/** A file with the texts in it that users can read. */
export interface FileTexts {
  readonly file: string;
  readonly texts: readonly FoundText[];
}

function sourceTexts(file: string): FileTexts {
  return { file, texts: textsIn(readFileSync(file, 'utf8'), /\/words\.tsx?$/.test(file)) };
}

function jsonTexts(file: string): FileTexts {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const text = /"(?:name|description|title)": "(.*)"/.exec(line)?.[1];
      return text === undefined ? [] : { line: index + 1, text };
    });
  return { file, texts };
}

/** Returns every text that users can read, by the file that has it. */
export function userTexts(): readonly FileTexts[] {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name))
      .filter((file) => !DATA.test(file))
      .sort(),
  );
  return [...JSON_FILES.map(jsonTexts), ...sources.map(sourceTexts)].filter(
    ({ texts }) => texts.length > 0,
  );
}
