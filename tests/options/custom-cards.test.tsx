import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MAX_FILE_BYTES } from '../../src/content/import/limits';
import { COMPILED_FORMAT } from '../../src/storage/custom-cards/stored-card';
import { item, makeDocx, paragraph, run } from '../import/make-docx';
import {
  cardJson,
  choose,
  importFile,
  ORCHESTRIX,
  openWithSavedCard,
  textFile,
} from './battlecard-files';
import { openSettings } from './open';

beforeEach(() => page.viewport(1200, 900));

const saveButton = () => page.getByRole('button', { name: 'Save in this browser' });
const preview = (name: string) => page.getByRole('region', { name: `Preview of the ${name} card` });
const alert = () => page.getByRole('alert');

const imported = (name: string) => page.getByRole('heading', { name: `A card for ${name}` });

/** Opens the part of an import with the card and where each line went. */
const showDetails = () => page.getByText(/^See the card/).click();

function savedKeys(storage: Record<string, unknown>): string[] {
  return Object.keys(storage).filter((key) => key.startsWith('card/'));
}

test('a Word document becomes a card', async () => {
  const { storage } = await openSettings();
  const body = [
    paragraph(run('Prefect vs Orchestrix'), 'Title'),
    paragraph(run('Questions to ask'), 'Heading1'),
    item(run('Who gets the call at night?')),
  ].join('');
  await importFile(textFile('orchestrix.docx', await makeDocx(body)));
  await showDetails();
  await expect
    .element(preview('Orchestrix').getByText('Who gets the call at night?').first())
    .toBeVisible();
  await saveButton().click();
  await expect.element(page.getByText('Saved in this browser', { exact: true })).toBeVisible();
  expect(savedKeys(storage)).toEqual(['card/orchestrix']);
});

describe('a Markdown file', () => {
  test('shows the card beside its import report, and saves it', async () => {
    const { storage } = await openSettings();
    await importFile(textFile('orchestrix.md', ORCHESTRIX));
    await expect.element(imported('Orchestrix')).toHaveFocus();
    expect(preview('Orchestrix').query()).toBeNull();
    await showDetails();
    await expect
      .element(preview('Orchestrix').getByText('What happens today when a file').first())
      .toBeVisible();
    await expect.element(page.getByText(/^\d+% of the text was imported/)).toBeVisible();
    expect(savedKeys(storage)).toEqual([]);

    await saveButton().click();
    await expect.element(page.getByText('Saved in this browser', { exact: true })).toBeVisible();
    expect(savedKeys(storage)).toEqual(['card/orchestrix']);
    expect(storage['card/orchestrix']).toMatchObject({
      file: { name: 'Orchestrix' },
      format: COMPILED_FORMAT,
    });
    expect(imported('Orchestrix').query()).toBeNull();
  });

  test('scrolls to a line when it is clicked in the report', async () => {
    await openSettings();
    await importFile(textFile('orchestrix.md', ORCHESTRIX));
    await showDetails();
    await page.getByText(/^Where each line went/).click();
    await page
      .getByRole('listitem')
      .getByRole('button', { name: /We know Orchestrix already/ })
      .first()
      .click();
    const found = preview('Orchestrix').element().querySelector('[data-found]');
    expect(found?.textContent).toContain('We know Orchestrix already');
  });

  test('can be discarded without saving anything', async () => {
    const { storage } = await openSettings();
    await importFile(textFile('orchestrix.md', ORCHESTRIX));
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(imported('Orchestrix').query()).toBeNull();
    expect(savedKeys(storage)).toEqual([]);
  });

  test('replaces its card when it is imported again', async () => {
    const { storage } = await openWithSavedCard();
    await importFile(textFile('orchestrix.md', ORCHESTRIX.replace('two hours late', 'a day late')));
    await expect.element(page.getByText('This replaces your custom card')).toBeVisible();
    await expect.element(page.getByText(/1 line changed, review needed/)).toBeVisible();
    await saveButton().click();
    await vi.waitFor(() => expect(JSON.stringify(storage)).toContain('a file comes a day late?'));
    expect(savedKeys(storage)).toEqual(['card/orchestrix']);
    // Only the note of the review still quotes the old text.
    expect(JSON.stringify(storage)).not.toContain('"What happens today when a file comes two');
  });

  test('without a competitor is read again with the name that the user enters', async () => {
    await openSettings();
    await choose(textFile('notes.md', '# notes\n\n> They plan the night.\n'));
    const ask = page.getByLabelText('Which competitor is it about?');
    await ask.fill('Nightplan');
    await userEvent.keyboard('{Enter}');
    await expect.element(imported('Nightplan')).toBeVisible();
  });
});

describe('who a file is about', () => {
  const text = `# Prefect: rivals

${['Kestrel', 'Deep Links', 'pixl']
  .map((name) => `## ${name} — battlecard\n\n### Trap questions\n\n1. "How does ${name} scale?"\n`)
  .join('\n')}`;

  test('is shown and confirmed before there is a card', async () => {
    const { storage } = await openSettings();
    await choose(textFile('three.md', text));
    await expect
      .element(page.getByRole('heading', { name: 'Who is three.md about?' }))
      .toHaveFocus();
    await expect.element(page.getByLabelText(/^Your company and product/)).toHaveValue('Prefect');
    expect(imported('Kestrel').query()).toBeNull();
    await page.getByRole('checkbox', { name: /^Deep Links/ }).click();
    await page.getByRole('button', { name: 'Create cards' }).click();
    await expect.element(page.getByRole('heading', { name: '2 cards' })).toBeVisible();
    await showDetails();
    await expect
      .element(page.getByText('it’s about Deep Links, which you didn’t choose').first())
      .toBeVisible();
    await page.getByRole('button', { name: 'Save 2 cards in this browser' }).click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual(['card/kestrel', 'card/pixl']));
    expect(JSON.stringify(storage)).not.toContain('Deep Links');
  });

  test('asks for our name if the file doesn’t have the pack’s', async () => {
    await openSettings();
    await choose(
      textFile('card.md', '# Kestrel battlecard\n\n## Why we win\n\n- "It is faster."\n'),
    );
    await expect.element(page.getByLabelText(/^Your company and product/)).toHaveValue('');
  });

  test('needs at least one competitor', async () => {
    await openSettings();
    await choose(textFile('three.md', text));
    await page.getByRole('button', { name: 'Create cards' }).findElement();
    for (const box of page.getByRole('checkbox', { name: /own, line/ }).elements()) {
      await userEvent.click(box);
    }
    await page.getByRole('button', { name: 'Create cards' }).click();
    await expect.element(alert()).toHaveTextContent('Choose or enter at least one competitor.');
  });

  test('can be a file that looks like a template, if the user insists', async () => {
    await openSettings();
    const blank = '# Prefect vs Kestrel\n\n## Proof\n\n- [one]\n- [two]\n- [three]\n- [four]\n';
    await choose(textFile('template.md', blank));
    await page.getByRole('button', { name: 'Import anyway' }).click();
    await page.getByRole('button', { name: 'Create cards' }).click();
    await expect.element(imported('Kestrel')).toBeVisible();
  });
});

describe('the sections of a file', () => {
  const text = `# Prefect vs Kestrel

## Proof points

- Four plants moved.

## Odds and ends

- Who restarts it at night?
- Restarts take all morning.
- What does a retry cost?
- Retries are counted.
`;
  const menu = (name: string) => page.getByRole('combobox', { name });

  test('show first what is unclear, and the card follows what the user says', async () => {
    await openSettings();
    await importFile(textFile('kestrel.md', text));
    await expect.element(imported('Kestrel')).toHaveFocus();
    await showDetails();
    await expect.element(menu('Odds and ends')).toHaveValue('more');
    await expect.element(page.getByText('1 section was recognized')).toBeVisible();
    (await menu('Odds and ends').findElement()).focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect.element(menu('Odds and ends')).toHaveValue('question');
    const questions = preview('Kestrel').getByRole('region', { name: 'Odds and ends' });
    await expect.element(questions.getByText('Who restarts it at night?')).toBeVisible();
    await expect.element(menu('Odds and ends')).toHaveFocus();
    expect(questions.getByText('Restarts take all morning.').query()).not.toBeNull();

    // A second choice in the same file adds to the first.
    await page.getByText('1 section was recognized').click();
    await userEvent.selectOptions(menu('Proof points'), 'Internal: don’t say');
    await expect.element(menu('Proof points')).toHaveValue('internal');
    await expect.element(menu('Odds and ends')).toHaveValue('question');
  });
});

describe('refuses with a reason', () => {
  test('shows the file’s name without characters that disguise it', async () => {
    await openSettings();
    await choose(textFile('card\u202Enosj.json', '{'));
    await expect.element(page.getByText('cardnosj.json').first()).toBeInTheDocument();
  });

  test('a file that is not text', async () => {
    await openSettings();
    await choose(textFile('card.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0, 0xff, 0xfe])));
    await expect.element(page.getByText(/^card\.pdf: This isn’t a text file/)).toBeVisible();
    await expect.element(page.getByText(/Save the battlecard as a Word document/)).toBeVisible();
  });

  test('a damaged Word document', async () => {
    await openSettings();
    await choose(textFile('card.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])));
    await expect.element(page.getByText('card.docx: This Word document is damaged.')).toBeVisible();
  });

  test('an empty file', async () => {
    await openSettings();
    await choose(textFile('empty.md', '\n\n'));
    await expect.element(page.getByText(/^empty\.md: /)).toBeVisible();
    expect(saveButton().query()).toBeNull();
  });

  test('a file above the size limit on the page', async () => {
    await openSettings();
    const card = `${ORCHESTRIX}\n`;
    const spare = MAX_FILE_BYTES - new Blob([card]).size;
    await choose(textFile('huge.md', `${card}${' '.repeat(spare + 1)}`));
    await expect.element(page.getByText(/^huge\.md: The file is too large\./)).toBeVisible();
    await expect.element(page.getByText(/Markdown .*, with up to 2 MB of text\.$/)).toBeVisible();
    await importFile(textFile('large.md', `${card}${' '.repeat(spare)}`));
    await expect.element(imported('Orchestrix')).toBeVisible();
  });

  test('invalid JSON, with the line of the error', async () => {
    await openSettings();
    await choose(textFile('card.json', '{\n  "version": 1\n  "id": "x"\n}'));
    await expect
      .element(page.getByText('The file isn’t valid JSON: a comma is missing.'))
      .toBeVisible();
    await expect.element(page.getByText('Line 3', { exact: true })).toBeVisible();
  });

  test('a card with an unknown key, with a suggestion', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliasses: ['FM'], aliases: [] })));
    await expect.element(page.getByText('"aliasses" isn’t recognized here.')).toBeVisible();
    await expect.element(page.getByText(/Did you mean "aliases"\?/)).toBeVisible();
  });

  test('a card in a newer format', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ version: 99 })));
    await expect.element(page.getByText(/version 99/)).toBeVisible();
    expect(saveButton().query()).toBeNull();
  });
});

describe('a card as JSON', () => {
  test('is exported as Markdown, which imports as the same card', async () => {
    const { storage, downloaded } = await openSettings();
    await choose(textFile('flowmatic.json', cardJson()));
    await saveButton().click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual(['card/flowmatic']));
    const { file } = storage['card/flowmatic'] as { file: unknown };
    await page.getByRole('button', { name: 'Export Flowmatic as Markdown' }).click();
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
    const markdown: string = downloaded.mock.lastCall?.[1];
    await page.getByRole('button', { name: 'Remove Flowmatic' }).click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual([]));
    await choose(textFile('flowmatic.md', markdown));
    await saveButton().click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual(['card/flowmatic']));
    expect(storage['card/flowmatic']).toMatchObject({ file });
    await choose(textFile('flowmatic.md', markdown.replace('## More:', '### More:')));
    await expect.element(page.getByText('Line 10', { exact: true })).toBeVisible();
  });

  test('is saved, and exported unchanged', async () => {
    const { downloaded } = await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['FM'] })));
    await showDetails();
    await expect.element(preview('Flowmatic').getByText('runs as root').first()).toBeVisible();
    await saveButton().click();
    await page.getByRole('button', { name: 'Export Flowmatic as JSON' }).click();
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
    const [name, text] = downloaded.mock.lastCall ?? [];
    expect(name).toBe('flowmatic.json');
    expect(JSON.parse(text)).toEqual(JSON.parse(cardJson({ aliases: ['FM'] })));
  });
});

describe('a name clash', () => {
  test('with a bundled card prevents saving but not exporting', async () => {
    const { downloaded } = await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['DAGSTER LABS Inc.'] })));
    await expect
      .element(page.getByText('“DAGSTER LABS Inc.” already belongs to the Dagster card.'))
      .toBeVisible();
    expect(saveButton().query()).toBeNull();
    await page.getByRole('button', { name: 'Export Flowmatic as JSON' }).click();
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
  });

  test('with another custom card prevents saving', async () => {
    const { storage } = await openWithSavedCard();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['orchestrix'] })));
    await expect
      .element(page.getByText('“orchestrix” already belongs to your custom card for Orchestrix.'))
      .toBeVisible();
    expect(saveButton().query()).toBeNull();
    expect(savedKeys(storage)).toEqual(['card/orchestrix']);
  });

  test('with a value that means no competitor prevents saving', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['N/A'] })));
    await expect.element(page.getByText('“N/A” means there’s no competitor')).toBeVisible();
    expect(saveButton().query()).toBeNull();
  });

  test('with a card of a newer bundle is shown in the list', async () => {
    const { storage } = await openWithSavedCard();
    const stored = { ...storage };
    document.body.replaceChildren();
    await openSettings({ local: stored }, [], {
      bundled: [{ id: 'orc', name: 'Orchestrix Inc.', aliases: [], updated: '2026-11-21' }],
    });
    await expect
      .element(
        page.getByText('Not shown on deals: “Orchestrix” now belongs to the Orchestrix Inc. card.'),
      )
      .toBeVisible();
  });
});

describe('several cards at once', () => {
  test('can be saved selectively', async () => {
    const { storage } = await openSettings();
    await importFile(
      textFile('orchestrix.md', ORCHESTRIX),
      textFile('flowmatic.json', cardJson()),
      textFile('other.json', cardJson({ id: 'other', name: 'Other Co', aliases: ['Flowmatic'] })),
    );
    await expect.element(page.getByRole('heading', { name: '3 cards' })).toBeVisible();
    // Two of the three share a name, so only one of them can be saved.
    await expect.element(page.getByText('can’t be saved as is')).toBeVisible();
    await page.getByRole('button', { name: 'Show Other Co' }).click();
    await showDetails();
    await expect.element(preview('Other Co')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Save Orchestrix' }).click();
    await page.getByRole('button', { name: 'Save 1 card in this browser' }).click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual(['card/flowmatic']));
  });
});

describe('a full storage', () => {
  test('shows a message and loses nothing', async () => {
    const { storage } = await openSettings({ quota: 1000 });
    await importFile(textFile('orchestrix.md', ORCHESTRIX));
    await saveButton().click();
    await expect.element(alert()).toHaveTextContent('Ringside’s browser storage is full.');
    await expect.element(imported('Orchestrix')).toBeVisible();
    expect(savedKeys(storage)).toEqual([]);
  });

  test('detected only by the browser shows the same message', async () => {
    const { set } = await openSettings();
    await importFile(textFile('orchestrix.md', ORCHESTRIX));
    await expect.element(saveButton()).toBeVisible();
    set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await saveButton().click();
    await expect.element(alert()).toHaveTextContent('is full');
    // Once there is space, the same card is saved.
    await saveButton().click();
    await expect.element(page.getByRole('button', { name: 'Remove Orchestrix' })).toBeVisible();
  });
});

test('a card that could not be saved stays on the page', async () => {
  const { set } = await openSettings();
  await importFile(textFile('orchestrix.md', ORCHESTRIX));
  await expect.element(saveButton()).toBeVisible();
  set.mockRejectedValueOnce(new Error('disk failure'));
  await saveButton().click();
  await expect.element(alert()).toHaveTextContent('disk failure');
  await expect.element(imported('Orchestrix')).toBeVisible();
});

describe('a saved card', () => {
  test('can be shown and hidden', async () => {
    await openWithSavedCard();
    await page.getByRole('button', { name: 'Show Orchestrix' }).click();
    await expect.element(preview('Orchestrix')).toBeVisible();
    await page.getByRole('button', { name: 'Hide Orchestrix' }).click();
    expect(preview('Orchestrix').query()).toBeNull();
  });

  test('is removed, and restored unchanged by Undo', async () => {
    const { storage } = await openWithSavedCard();
    const before = structuredClone(storage['card/orchestrix']);
    await page.getByRole('button', { name: 'Remove Orchestrix' }).click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual([]));
    await page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(() => expect(storage['card/orchestrix']).toEqual(before));
    await vi.waitFor(() =>
      expect(document.activeElement?.matches('li:has([aria-label="Remove Orchestrix"])')).toBe(
        true,
      ),
    );
  });

  test('that is damaged is reported, and exported before it is removed', async () => {
    const { storage, downloaded } = await openSettings({
      local: { 'card/lost': { file: { name: 'Lost' } } },
    });
    await expect.element(page.getByText('Your custom card “lost” can’t be read')).toBeVisible();
    await page.getByRole('button', { name: 'Export and remove' }).click();
    await vi.waitFor(() => expect(savedKeys(storage)).toEqual([]));
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
    const [name, text] = downloaded.mock.lastCall ?? [];
    expect([name, JSON.parse(text)]).toEqual(['lost.json', { name: 'Lost' }]);
  });

  test('in another compiled format is recompiled from its file', async () => {
    const { storage } = await openWithSavedCard();
    const stored = { ...(storage['card/orchestrix'] as object), format: 0, card: { odd: true } };
    document.body.replaceChildren();
    const again = await openSettings({ local: { 'card/orchestrix': stored } });
    await expect.element(page.getByRole('button', { name: 'Remove Orchestrix' })).toBeVisible();
    expect(again.storage['card/orchestrix']).toEqual(storage['card/orchestrix']);
  });

  test('whose file cannot be read is reported with the reason', async () => {
    const file = JSON.parse(cardJson({ version: 99 }));
    await openSettings({
      local: { 'card/flowmatic': { format: 7, file, card: {}, kept: '2026-11-20' } },
    });
    await expect
      .element(page.getByText(/Your custom card “flowmatic” can’t be read.*version 99/))
      .toBeVisible();
  });
});

test('reads a file dropped anywhere on the page', async () => {
  await openSettings();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(textFile('orchestrix.md', ORCHESTRIX));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  expect(document.querySelector('footer, header')?.dispatchEvent(event)).toBe(false);
  await page.getByRole('button', { name: 'Create cards' }).click();
  await expect.element(imported('Orchestrix')).toBeVisible();
});

test('shows markup in a file as text', async () => {
  await openSettings();
  const text = '<img src=x onerror="document.title=\'hit\'"> is *not* so';
  const [line] = JSON.parse(cardJson()).more[0].lines;
  const lines = [{ ...line, label: '<b>label</b>', text: text.replace('<img', '\\<img') }];
  await choose(textFile('flowmatic.json', cardJson({ more: [{ title: '<i>Notes</i>', lines }] })));
  await showDetails();
  await expect.element(preview('Flowmatic').getByText('<i>Notes</i>').first()).toBeVisible();
  expect(document.querySelector('img, b')).toBeNull();
});
