import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFile, PackFile } from '../../../src/content/card-schema';
import { slug } from '../../../src/content/import/ids';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { readCard, readPack } from '../../../src/content/read-card';
import { jsonText } from '../../../src/core/text/json-text';
import { withLines } from '../../content/source-line';
import { ownContent } from '../card-files';
import { removePersonaFrom, renamePersonaOn } from '../edit-personas';
import { readArguments } from '../read-arguments';
import { type Command, type Shell, WrongUsage } from '../shell';

/** The new personas, and what happens to each card. */
interface Edit {
  readonly personas: PackFile['personas'];
  readonly card: (card: CardFile) => CardFile;
}

function newPersona(name: string, short: string | undefined, others: PackFile['personas']) {
  const id = slug(name);
  if (id === '')
    throw new WrongUsage(
      'Specify the persona’s name, as in: add "Security Teams", or: rename data-engineers "Analytics Engineers"',
    );
  if (others.some((other) => other.id === id)) {
    throw new WrongUsage(`There’s already a persona "${id}".`);
  }
  return { id, name, short: short ?? name };
}

function editOf(args: readonly string[], short: string | undefined, { personas }: PackFile): Edit {
  const [action, given = '', name = '', ...rest] = args;
  if (rest.length > 0 || (name !== '' && action !== 'rename')) {
    throw new WrongUsage('Put the name in quotation marks, as in: add "Security Teams"');
  }
  if (action === 'add') {
    return { personas: [...personas, newPersona(given, short, personas)], card: (card) => card };
  }
  if (action !== 'rename' && action !== 'remove') {
    throw new WrongUsage('Specify what to do: add, rename, or remove.');
  }
  const persona = personas.find(({ id }) => id === given);
  const others = personas.filter((each) => each !== persona);
  if (persona === undefined) {
    const ids = personas.map(({ id }) => id).join(', ');
    throw new WrongUsage(`There’s no persona "${given}". The personas are: ${ids}.`);
  }
  if (action === 'remove') {
    return { personas: others, card: (card) => removePersonaFrom(card, persona) };
  }
  const renamed = newPersona(name, short, others);
  return {
    personas: personas.map((each) => (each === persona ? renamed : each)),
    card: (card) => renamePersonaOn(card, given, renamed.id),
  };
}

/** Reads the pack and the cards. Throws if any of them has an error, before anything is changed. */
function readAll(shell: Shell) {
  const { pack: packSource, cards } = ownContent(shell);
  const { pack, problems } = readPack(packSource);
  const errors = [...problems, ...cards.flatMap((file) => readCard(file).problems)].filter(isError);
  if (pack === undefined || errors.length > 0) {
    throw new ContentError(withLines(errors, [packSource, ...cards]));
  }
  return { pack, packFile: packSource.file, cards };
}

/** `card personas`: changes the personas in the pack and on all cards. */
export const personas: Command = {
  usage: 'add NAME [--short NAME] | rename ID NAME [--short NAME] | remove ID',
  summary: 'Add, rename, or remove a persona in pack.json and on all cards.',
  details: [
    '--short NAME  a shorter name for narrow buttons (default: the name)',
    '',
    'Renaming also changes the ID. When a persona is removed, lines that were only for it become',
    'lines for everyone, and its messages move to a section named after it, under "more".',
  ].join('\n'),
  run(args, shell) {
    const { files, value } = readArguments(args, { short: { type: 'string' } });
    const { pack, packFile, cards } = readAll(shell);
    const edit = editOf(files, value('short'), pack);
    let changed = 0;
    for (const { file, text } of cards) {
      // Parsed again, because reading a card changes the order of its keys.
      const before = JSON.parse(text) as CardFile;
      const after = jsonText(edit.card(before));
      if (after === jsonText(before)) continue;
      writeFileSync(join(shell.root, file), after);
      changed += 1;
    }
    writeFileSync(join(shell.root, packFile), jsonText({ ...pack, personas: edit.personas }));
    shell.print(`Personas: ${edit.personas.map(({ id, name }) => `${name} (${id})`).join(', ')}`);
    shell.print(`${countOf(changed, 'card')} changed.`);
    return 0;
  },
};
