import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCardMarkdown } from '../../src/content/markdown/read-card-markdown';
import { writeCardMarkdown } from '../../src/content/markdown/write-card-markdown';
import { readCard } from '../../src/content/read-card';
import { roleWordsOf } from '../../src/content/section-template';
import { SECTIONS } from '../../src/content/sections';
import { found } from './acme';
import { card, read, setUpProject, write } from './card-project';

const DAGSTER = 'content/battlecards/dagster.json';

describe('in a project', () => {
  setUpProject();

  it('exports a card that imports as the same card', async () => {
    const before = JSON.parse(read(DAGSTER));
    expect(await card('export', DAGSTER, '--out', 'd.md')).toEqual({
      code: 0,
      out: 'Wrote d.md',
      errors: '',
    });
    expect((await card('export', DAGSTER)).out).toBe(read('d.md').trimEnd());
    const imported = await card('import', 'd.md');
    expect(imported.code).toBe(0);
    expect(imported.out).toContain(`Wrote ${DAGSTER}`);
    expect(imported.out).toContain('1 card: 0 errors');
    // An import adds the schema for editors.
    expect(JSON.parse(read(DAGSTER))).toEqual({ ...before, $schema: '../battlecard.schema.json' });
  });

  it('changes nothing if the Markdown has an error, and gives its line', async () => {
    const before = read(DAGSTER);
    await card('export', DAGSTER, '--out', 'd.md');
    write('d.md', read('d.md').replace('## Wedges:', '## Wegdes:'));
    const { code, out } = await card('import', 'd.md');
    expect(code).toBe(1);
    expect(out).toMatch(/d\.md:\d+\n {2}what: {2}"Wegdes.*\n {2}fix: {3}Did you mean "Wedges"/);
    expect(read(DAGSTER)).toBe(before);
  });

  it('needs exactly one card, and a file that can be written', async () => {
    expect(await card('export')).toMatchObject({ code: 2 });
    expect(await card('export', DAGSTER, DAGSTER)).toMatchObject({ code: 2 });
    const { code, errors } = await card('export', DAGSTER, '--out', 'nowhere/d.md');
    expect(code).toBe(2);
    expect(errors).toContain('Can’t write nowhere/d.md');
  });
});

describe('the examples', () => {
  const example = (name: string) => readFileSync(`content/examples/${name}`, 'utf8');

  it('include the Dagster card as it is exported', () => {
    const { card } = readCard({ file: DAGSTER, text: readFileSync(DAGSTER, 'utf8') });
    expect(card && writeCardMarkdown(card)).toBe(example('dagster.md'));
  });

  it('include a template with every section, without errors', () => {
    const text = example('template.md');
    const { card, problems } = readCardMarkdown({ file: 'template.md', text });
    expect(problems).toEqual([]);
    const shown = SECTIONS.filter(({ key }) => key !== 'comparisons');
    for (const section of shown) expect(text).toMatch(new RegExp(`^## ${section.word}`, 'm'));
    const wedges = SECTIONS.find(({ key }) => key === 'wedges')?.items ?? {};
    expect(text).toContain(`**${roleWordsOf(wedges)[0]}**`);
    const pack = {
      us: 'Globex',
      personas: [{ id: 'data-engineers', name: 'Data Engineers', short: 'Data' }],
    };
    const broken = card ? found(card, { pack }) : [];
    expect(broken.filter((each) => /^(?:id|name|reference|answer) /.test(each))).toEqual([]);
  });
});
