import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { MAX_FILE_BYTES } from '../../src/content/import/limits';
import { writeCardMarkdown } from '../../src/content/markdown/write-card-markdown';
import { plainText } from '../../src/core/card/inline';
import { findNameClash } from '../../src/storage/custom-cards/join-cards';
import {
  type FolderFile,
  listFiles,
  MAX_FILES,
  type ReadableFolder,
} from '../../src/storage/team-folder/list-files';
import { type FolderCopy, nextCopy } from '../../src/storage/team-folder/next-copy';
import { parseTeamFolder, storedFolder } from '../../src/storage/team-folder/team-folder-storage';
import { acme, line, pack, TODAY } from '../content/acme';
import { effort } from '../effort';
import { makeDocx, paragraph, run } from '../import/make-docx';

const BUNDLED = [
  { id: 'acme', name: 'Acme', aliases: ['Acme Works'] },
  { id: 'initech', name: 'Initech', aliases: ['Initrode'] },
];
const CONTEXT = { bundled: BUNDLED, pack };
const NOTHING: FolderCopy = { folder: { name: 'Cards', files: {} }, cards: [] };

/** Returns the text of a card's file with this one-liner. */
function cardText(oneLiner: string, changes: Partial<CardFile> = {}): string {
  const summary = { title: 'Summary', oneLiner: line('one-liner', 'say', oneLiner) };
  return JSON.stringify({ ...acme(), summary, ...changes });
}

const WORD_DOCUMENT = await makeDocx(paragraph(run('We are fast.')));

let version = '0.1.0';
vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ version }) } });

let clock = 0;

/** Returns a file that was just saved. */
function saved(name: string, text: string | Uint8Array<ArrayBuffer>): FolderFile {
  clock += 1;
  return { name, file: new File([text], name, { lastModified: clock }) };
}

/** Returns the one-liners in use, by card. */
function oneLiners({ cards }: FolderCopy): Record<string, string> {
  return Object.fromEntries(
    cards.map(({ card }) => {
      const lines = card.parts.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
      const found = lines.find(({ role }) => role === 'one-liner');
      return [card.id, found ? plainText(found.text) : ''];
    }),
  );
}

/** Returns what is said about the files with problems. */
function problems({ folder }: FolderCopy): Record<string, string> {
  return Object.fromEntries(
    Object.entries(folder.files).flatMap(([name, file]) =>
      file.problem ? [[name, file.problem.what]] : [],
    ),
  );
}

const read = (before: FolderCopy, ...files: readonly FolderFile[]) =>
  nextCopy(before, files, CONTEXT, TODAY);

describe('the files of a folder', () => {
  const file = (name: string, getFile = async () => new File(['{}'], name)) =>
    ({ kind: 'file', name, getFile }) as FileSystemFileHandle;

  function folder(...entries: readonly object[]): ReadableFolder {
    return {
      async *values() {
        yield* entries as FileSystemFileHandle[];
      },
    } as unknown as ReadableFolder;
  }

  const failing = (name: string) =>
    ({
      // biome-ignore lint/correctness/useYield: a folder that can't be listed
      async *values() {
        throw new DOMException('', name);
      },
    }) as unknown as ReadableFolder;

  it('are its JSON and Markdown files, sorted, without notes and temporary files', async () => {
    const listed = await listFiles(
      folder(
        file('b.JSON'),
        file('a.md'),
        file('pack.json'),
        file('README.md'),
        file('.hidden.json'),
        file('~$a.md'),
        file('a.docx'),
        { kind: 'directory', name: 'old.json' },
      ),
    );
    expect(listed).toMatchObject([{ name: 'a.md' }, { name: 'b.JSON' }, { name: 'pack.json' }]);
  });

  it('include one that another program has locked', async () => {
    const lock = async () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await listFiles(folder(file('a.md', lock)))).toEqual([{ name: 'a.md' }]);
  });

  it.each([
    ['unreachable', failing('NotFoundError')],
    ['ask', failing('NotAllowedError')],
    ['empty', folder(file('README.md'))],
    ['too-many', folder(...Array.from({ length: MAX_FILES + 1 }, (_, at) => file(`${at}.md`)))],
    ['too-many', folder(...Array.from({ length: 6000 }, (_, at) => file(`${at}.png`)))],
  ])('can’t be read: %s', async (fault, unreadable) => {
    expect(await listFiles(unreadable)).toBe(fault);
  });
});

describe('a copy of the folder', () => {
  it('has the cards in JSON and in Markdown, marked as the team’s', async () => {
    const other = { ...acme(), id: 'hooli', name: 'Hooli', aliases: [] };
    const copy = await read(
      NOTHING,
      saved('anything.json', cardText('First.')),
      saved('hooli.md', writeCardMarkdown(other)),
    );
    expect(problems(copy)).toEqual({});
    expect(oneLiners(copy)).toEqual({ acme: 'First.', hooli: 'We start from your code.' });
    expect(copy.cards.map(({ card }) => card.origin)).toEqual(['team', 'team']);
  });

  it('has the new text of a changed file, and drops the card of a removed one', async () => {
    const hooli = saved('hooli.json', cardText('Hi.', { id: 'hooli', name: 'Hooli', aliases: [] }));
    const first = await read(NOTHING, saved('acme.json', cardText('First.')), hooli);
    const second = await read(first, saved('acme.json', cardText('Second.')), hooli);
    expect(oneLiners(second)).toEqual({ acme: 'Second.', hooli: 'Hi.' });
    expect(oneLiners(await read(second, hooli))).toEqual({ hooli: 'Hi.' });
  });

  it.each([
    ['broken JSON', '{ "id": "acme", ', 'This file can’t be read as JSON'],
    ['a missing part', JSON.stringify({ ...acme(), name: undefined }), 'name'],
    ['an ID used twice', cardText('Hi.', { objections: acmeTwice() }), 'is used twice'],
    ['a key used twice', cardText('Hi.').replace('{', '{"name":"Acme",'), 'appears twice'],
    ['a newer version', cardText('Hi.', { version: 99 as never }), 'version 99'],
    ['our own name', cardText('Hi.', { aliases: ['Globex'] }), 'our own name'],
    ['no competitor as its name', cardText('Hi.', { aliases: ['None'] }), 'no competitor'],
    ['a name of another card', cardText('Hi.', { aliases: ['initrode'] }), 'Initech card'],
    ['another competitor’s ID', cardText('Hi.', { id: 'initech' }), 'a different competitor'],
    ['too much text', 'x'.repeat(MAX_FILE_BYTES + 1), 'larger than 2 MB'],
    ['a Word document', WORD_DOCUMENT, 'isn’t a text file'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0, 1]), 'isn’t a text file'],
  ])('keeps a card whose file now has %s, and says so', async (_, text, what) => {
    const first = await read(NOTHING, saved('acme.json', cardText('First.')));
    const second = await read(first, saved('acme.json', text));
    expect(oneLiners(second)).toEqual({ acme: 'First.' });
    expect(problems(second)['acme.json']).toContain(what);
    const third = await read(second, saved('acme.json', cardText('Third.')));
    expect([oneLiners(third), problems(third)]).toEqual([{ acme: 'Third.' }, {}]);
  });

  it('says where in the file a problem is', async () => {
    const text = writeCardMarkdown(acme()).replace('updated: 2026-11-20', 'updated: soon');
    const copy = await read(NOTHING, saved('acme.md', text));
    expect(copy.folder.files['acme.md']?.problem?.where).toMatch(/^line \d+$/);
  });

  it('refuses Markdown that isn’t a card, which would have to be imported', async () => {
    const copy = await read(NOTHING, saved('notes.md', '# Globex vs Acme\n\n- They are slow.'));
    expect(copy.cards).toEqual([]);
    expect(problems(copy)).toEqual({ 'notes.md': 'This isn’t a Ringside card.' });
  });

  it('keeps a card while its file is locked', async () => {
    const first = await read(NOTHING, saved('acme.json', cardText('First.')));
    const second = await read(first, { name: 'acme.json' });
    expect(oneLiners(second)).toEqual({ acme: 'First.' });
    expect(problems(second)['acme.json']).toContain('Another program');
  });

  it('uses neither of two new files for one competitor', async () => {
    const copy = await read(
      NOTHING,
      saved('acme.json', cardText('First.')),
      saved('works.json', cardText('Other.', { id: 'works', name: 'Acme  works', aliases: [] })),
    );
    expect(copy.cards).toEqual([]);
    expect(Object.keys(problems(copy))).toEqual(['acme.json', 'works.json']);
  });

  it('lets the file that had a name first keep it, even when both change', async () => {
    const first = await read(NOTHING, saved('acme.json', cardText('First.')));
    const second = await read(
      first,
      saved('acme (Ann’s copy).json', cardText('Ann’s.')),
      saved('acme.json', cardText('Second.')),
    );
    expect(oneLiners(second)).toEqual({ acme: 'Second.' });
    expect(Object.keys(problems(second))).toEqual(['acme (Ann’s copy).json']);
    const third = await read(second, saved('acme (Ann’s copy).json', cardText('Ann’s.')));
    expect([oneLiners(third), problems(third)]).toEqual([{ acme: 'Ann’s.' }, {}]);
  });

  it('reads only files that have changed', async () => {
    const hooli = saved('hooli.json', cardText('Hi.', { id: 'hooli', name: 'Hooli', aliases: [] }));
    const ours = saved('pack.json', JSON.stringify({ us: pack.us, personas: pack.personas }));
    const reading = vi.spyOn(hooli.file as File, 'arrayBuffer');
    const first = await read(NOTHING, saved('acme.json', cardText('First.')), hooli, ours);
    // The browser's storage sorts keys.
    const { personas = [], us = '' } = first.folder.pack ?? {};
    const stored = { ...first, folder: { ...first.folder, pack: { personas, us } } };
    expect(problems(stored)).toEqual({});
    await read(stored, saved('acme.json', cardText('Second.')), hooli, ours);
    expect(reading).toHaveBeenCalledOnce();
  });

  it('reads everything again after an update of Ringside, and forgets nothing until then', async () => {
    const file = saved('acme.json', cardText('First.'));
    const ours = saved('pack.json', JSON.stringify({ ...pack, us: 'Our Globex' }));
    const reading = vi.spyOn(file.file as File, 'arrayBuffer');
    const first = await read(NOTHING, file, ours);
    const [stored] = Object.values(storedFolder(first.folder)) as [object];
    version = '0.2.0';
    const folder = parseTeamFolder(stored);
    if (folder === undefined) throw new Error('The folder is gone');
    expect(folder.pack?.us).toBe('Our Globex');
    const second = await read({ folder, cards: first.cards }, file, ours);
    expect(reading).toHaveBeenCalledTimes(2);
    expect(second).toEqual(first);
    expect(parseTeamFolder({ ...stored, format: 0 })?.pack).toBeUndefined();
  });
});

describe('the folder’s pack.json', () => {
  const personas = [{ id: 'buyers', name: 'Buyers', short: 'Buy.' }];
  const own = (given: object = {}) => JSON.stringify({ us: 'Globex', personas, ...given });
  const forBuyers = cardText('For buyers.', {
    personas: {
      title: 'Personas',
      messages: [{ persona: 'buyers', line: line('to-buyers', 'say', 'Bring a plan.') }],
    },
  });

  it('is used instead of the bundled one, for the checks too', async () => {
    const card = saved('acme.json', forBuyers);
    const without = await read(NOTHING, card);
    expect(problems(without)['acme.json']).toContain('buyers');
    const copy = await read(without, card, saved('pack.json', own()));
    expect(problems(copy)).toEqual({});
    expect(copy.folder.pack).toEqual({ us: 'Globex', personas });
    const gone = await read(copy, card);
    expect(gone.folder.pack).toBeUndefined();
    expect(problems(gone)['acme.json']).toContain('buyers');
    expect(oneLiners(gone)).toEqual({ acme: 'For buyers.' });
  });

  it('stays as before if it’s broken', async () => {
    const card = saved('acme.json', forBuyers);
    const first = await read(NOTHING, card, saved('pack.json', own()));
    const second = await read(first, card, saved('pack.json', own({ us: 7 })));
    expect(second.folder.pack).toEqual(first.folder.pack);
    expect(Object.keys(problems(second))).toEqual(['pack.json']);
  });
});

/** Returns objections with one ID twice. */
function acmeTwice(): CardFile['objections'] {
  const { objections } = acme();
  return objections && { ...objections, items: [...objections.items, ...objections.items] };
}

it('never mixes up names, and has each file as it is or as it was', async () => {
  const NAMES = ['Acme', 'Acme Works', 'Hooli', 'Initech', 'Umbrella'] as const;
  const content = fc.oneof(
    { weight: 1, arbitrary: fc.constant('{ broken') },
    {
      weight: 5,
      arbitrary: fc
        .record({
          id: fc.constantFrom('acme', 'hooli', 'umbrella'),
          name: fc.constantFrom(...NAMES),
          alias: fc.constantFrom(...NAMES),
          oneLiner: fc.constantFrom('One.', 'Two.', 'Three.'),
        })
        .map(({ id, name, alias, oneLiner }) =>
          cardText(oneLiner, { id, name, aliases: alias === name ? [] : [alias] }),
        ),
    },
  );
  const name = fc.constantFrom('a.json', 'b.json', 'c.json');
  const edit = fc.record({ name, content: fc.option(content) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 5 }),
      async (steps) => {
        const disk = new Map<string, FolderFile>();
        let copy = NOTHING;
        for (const edits of steps) {
          for (const { name: file, content: text } of edits) {
            if (text === null) disk.delete(file);
            else disk.set(file, saved(file, text));
          }
          const files = [...disk.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
          const next = await read(copy, ...files);
          const cards = next.cards.map(({ card }) => card);
          for (const [at, card] of cards.entries()) {
            expect(findNameClash(card, cards.toSpliced(at, 1))).toBeUndefined();
            const others = BUNDLED.filter(({ id }) => id !== card.id);
            expect(findNameClash(card, others)).toBeUndefined();
          }
          expect(Object.keys(next.folder.files)).toEqual(files.map((each) => each.name));
          for (const { name: file, file: onDisk } of files) {
            const { cardId, problem } = next.folder.files[file] ?? {};
            const used = next.cards.find(({ card }) => card.id === cardId);
            const text = JSON.parse(JSON.stringify(used?.file ?? null));
            if (problem === undefined) {
              expect(text).toEqual(JSON.parse((await onDisk?.text()) ?? ''));
            } else {
              const before = copy.folder.files[file]?.cardId;
              expect(used).toEqual(copy.cards.find(({ card }) => card.id === before));
            }
          }
          expect(await read(next, ...files)).toEqual(next);
          copy = next;
        }
      },
    ),
    { numRuns: effort(30, 1000) },
  );
});
