import type { CardFile } from '../../src/content/card-schema';
import { importMarkdown } from '../../src/content/import/import-markdown';
import { MAX_FILE_BYTES, TOO_LARGE, type Unreadable } from '../../src/content/import/limits';
import { readText } from '../../src/content/import/read-text';
import type { ImportResult, SurveyOptions } from '../../src/content/import/result';
import { isCardMarkdown, readCardMarkdown } from '../../src/content/markdown/read-card-markdown';
import { isError } from '../../src/content/problem';
import type { ContentFile } from '../../src/content/read-card';
import { describeAll } from './card-files';
import { confirmImport } from './confirm-import';
import { type Detail, describeImport } from './describe-import';
import type { Shell } from './shell';

/** What the command line says about the files. */
interface Given {
  /** Our names. */
  readonly us: readonly string[];
  /** The competitors that get a card. */
  readonly rivals: readonly string[];
  readonly detail: Detail;
  readonly survey: Omit<SurveyOptions, 'us'>;
}

/** Reads a card that was exported as Markdown, or prints what's wrong with it. */
function readExported(file: ContentFile, shell: Shell): ImportedFile {
  const { card, problems } = readCardMarkdown(file);
  const errors = problems.filter(isError);
  if (errors.length > 0) shell.print(`\n${describeAll(errors)}`);
  return { cards: card ? [card] : [], rivals: card ? [card.name] : [] };
}

function importText(name: string, text: string, given: Given, shell: Shell) {
  const { us, rivals, survey } = given;
  const file = { name, text };
  const confirmed = confirmImport(file, us, rivals, survey, shell);
  if (confirmed.kind === 'refused') return { result: confirmed, rivals: [] };
  return {
    result: importMarkdown(file, { ...survey, ...confirmed, today: shell.today }),
    rivals: confirmed.rivals.map((each) => each.name),
  };
}

/** The cards in a file; none if it's refused or has errors. */
interface ImportedFile {
  readonly cards: readonly CardFile[];
  /** The confirmed competitors, even if the file has errors. */
  readonly rivals: readonly string[];
}

/** Imports a file, and prints what became of it. */
export async function importFile(
  name: string,
  bytes: Buffer,
  given: Given,
  shell: Shell,
): Promise<ImportedFile> {
  const refused = (refusal: Unreadable): ImportResult => ({
    kind: 'refused',
    refusal: { file: name, ...refusal },
  });
  const text = await readText(bytes, (encoding, all) =>
    new TextDecoder(encoding, { fatal: true }).decode(all),
  );
  let result: ImportResult;
  let rivals: readonly string[] = [];
  if (typeof text !== 'string') result = refused(text);
  else if (!isCardMarkdown(text)) ({ result, rivals } = importText(name, text, given, shell));
  else if (bytes.length > MAX_FILE_BYTES) result = refused(TOO_LARGE);
  else return readExported({ file: name, text }, shell);
  shell.print(describeImport(name, result, given.detail));
  return { cards: result.kind === 'imported' ? result.cards.map(({ card }) => card) : [], rivals };
}
