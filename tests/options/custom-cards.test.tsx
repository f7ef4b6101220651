import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MAX_FILE_BYTES } from '../../src/content/import/limits';
import { COMPILED_FORMAT } from '../../src/storage/custom-cards/stored-card';
import { cardJson, choose, ORCHESTRIX, openWithKept, textFile } from './battlecard-files';
import { openSettings } from './open';

beforeEach(() => page.viewport(1200, 900));

const keep = () => page.getByRole('button', { name: 'Save on this device' });
const preview = (name: string) => page.getByRole('region', { name: `${name} as reps will see it` });
const alert = () => page.getByRole('alert');

function keptIds(kept: Record<string, unknown>): string[] {
  return Object.keys(kept).filter((key) => key.startsWith('card/'));
}

describe('a Markdown file', () => {
  test('is shown as reps will see it, beside what became of it, and is kept when asked to', async () => {
    const { kept } = await openSettings();
    await choose(textFile('orchestrix.md', ORCHESTRIX));
    await expect.element(preview('Orchestrix')).toBeVisible();
    await expect
      .element(preview('Orchestrix').getByText('What happens today when a file').first())
      .toBeVisible();
    await expect.element(page.getByText(/^\d+% \(\d+ of \d+ words\)$/)).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'A card for Orchestrix' }))
      .toHaveFocus();
    expect(keptIds(kept)).toEqual([]);

    await keep().click();
    await expect.element(page.getByText('Saved on this device')).toBeVisible();
    expect(keptIds(kept)).toEqual(['card/orchestrix']);
    expect(kept['card/orchestrix']).toMatchObject({
      file: { name: 'Orchestrix' },
      format: COMPILED_FORMAT,
    });
    expect(preview('Orchestrix').query()).toBeNull();
  });

  test('leads from the report to the line on the card', async () => {
    await openSettings();
    await choose(textFile('orchestrix.md', ORCHESTRIX));
    await page.getByText(/^Where each line went/).click();
    await page
      .getByRole('listitem')
      .getByRole('button', { name: /We know Orchestrix already/ })
      .click();
    const found = preview('Orchestrix').element().querySelector('[data-found]');
    expect(found?.textContent).toContain('We know Orchestrix already');
  });

  test('can be laid aside, and nothing is kept', async () => {
    const { kept } = await openSettings();
    await choose(textFile('orchestrix.md', ORCHESTRIX));
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(preview('Orchestrix').query()).toBeNull();
    expect(keptIds(kept)).toEqual([]);
  });

  test('changes its card when it comes again', async () => {
    const { kept } = await openWithKept();
    await choose(textFile('orchestrix.md', ORCHESTRIX.replace('two hours late', 'a day late')));
    await expect.element(page.getByText('This replaces your custom card')).toBeVisible();
    await expect.element(page.getByText(/1 line changed, review needed/)).toBeVisible();
    await keep().click();
    await vi.waitFor(() => expect(JSON.stringify(kept)).toContain('a file comes a day late?'));
    expect(keptIds(kept)).toEqual(['card/orchestrix']);
    // The old words stand in the note of the review alone.
    expect(JSON.stringify(kept)).not.toContain('"What happens today when a file comes two');
  });

  test('that does not say about whom is read again with the name that is given', async () => {
    await openSettings();
    await choose(textFile('notes.md', '# notes\n\n> They plan the night.\n'));
    const ask = page.getByLabelText('Which competitor is it about?');
    await ask.fill('Nightplan');
    await userEvent.keyboard('{Enter}');
    await expect.element(preview('Nightplan')).toBeVisible();
  });
});

describe('is refused with a reason', () => {
  test('what is no text', async () => {
    await openSettings();
    await choose(textFile('card.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])));
    await expect.element(page.getByText('card.docx: This isn’t a text file.')).toBeVisible();
    await expect.element(page.getByText(/Save the battlecard as Markdown/)).toBeVisible();
  });

  test('what is empty', async () => {
    await openSettings();
    await choose(textFile('empty.md', '\n\n'));
    await expect.element(page.getByText(/^empty\.md: /)).toBeVisible();
    expect(keep().query()).toBeNull();
  });

  test('a file above the limit that the page states', async () => {
    await openSettings();
    const card = `${ORCHESTRIX}\n`;
    const spare = MAX_FILE_BYTES - new Blob([card]).size;
    await choose(textFile('huge.md', `${card}${' '.repeat(spare + 1)}`));
    await expect.element(page.getByText(/^huge\.md: The file is larger than 2 MB\./)).toBeVisible();
    await expect.element(page.getByText(/Markdown .*, up to 2 MB\.$/)).toBeVisible();
    await choose(textFile('large.md', `${card}${' '.repeat(spare)}`));
    await expect.element(preview('Orchestrix')).toBeVisible();
  });

  test('JSON that is broken, with its line', async () => {
    await openSettings();
    await choose(textFile('card.json', '{\n  "version": 1\n  "id": "x"\n}'));
    await expect
      .element(page.getByText('The file isn’t valid JSON: a comma is missing.'))
      .toBeVisible();
    await expect.element(page.getByText('Line 3', { exact: true })).toBeVisible();
  });

  test('a card with a wrong key, with its line and what may be meant', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliasses: ['FM'], aliases: [] })));
    await expect.element(page.getByText('"aliasses" is not known here.')).toBeVisible();
    await expect.element(page.getByText(/Did you mean "aliases"\?/)).toBeVisible();
  });

  test('a card of a newer version', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ version: 99 })));
    await expect.element(page.getByText(/version 99/)).toBeVisible();
    expect(keep().query()).toBeNull();
  });
});

describe('a card as JSON', () => {
  test('is kept and exported as it came', async () => {
    const { exported } = await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['FM'] })));
    await expect.element(preview('Flowmatic').getByText('runs as root').first()).toBeVisible();
    await keep().click();
    await page.getByRole('button', { name: 'Export Flowmatic as JSON' }).click();
    expect(exported).toHaveBeenCalledExactlyOnceWith(
      'flowmatic',
      JSON.parse(cardJson({ aliases: ['FM'] })),
    );
  });
});

describe('a name that is taken', () => {
  test('by a bundled card keeps the new one from being kept, and it can be exported', async () => {
    const { exported } = await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['DAGSTER LABS Inc.'] })));
    await expect
      .element(page.getByText('“DAGSTER LABS Inc.” already belongs to Ringside’s Dagster card.'))
      .toBeVisible();
    expect(keep().query()).toBeNull();
    await page.getByRole('button', { name: 'Export as JSON' }).click();
    expect(exported).toHaveBeenCalledOnce();
  });

  test('by an own card too', async () => {
    const { kept } = await openWithKept();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['orchestrix'] })));
    await expect
      .element(page.getByText('“orchestrix” already belongs to your custom card for Orchestrix.'))
      .toBeVisible();
    expect(keep().query()).toBeNull();
    expect(keptIds(kept)).toEqual(['card/orchestrix']);
  });

  test('means no competitor, and is refused', async () => {
    await openSettings();
    await choose(textFile('flowmatic.json', cardJson({ aliases: ['N/A'] })));
    await expect.element(page.getByText('“N/A” means there’s no competitor')).toBeVisible();
    expect(keep().query()).toBeNull();
  });

  test('by a card of a later bundle sets the own one aside, and the page says so', async () => {
    const { kept } = await openWithKept();
    const stored = { ...kept };
    document.body.replaceChildren();
    await openSettings({ local: stored }, [], {
      bundled: [{ id: 'orc', name: 'Orchestrix Inc.', aliases: [] }],
    });
    await expect
      .element(
        page.getByText('Not shown on deals: “Orchestrix” now belongs to the Orchestrix Inc. card.'),
      )
      .toBeVisible();
  });
});

describe('several cards at once', () => {
  test('are kept all, or some', async () => {
    const { kept } = await openSettings();
    await choose(
      textFile('orchestrix.md', ORCHESTRIX),
      textFile('flowmatic.json', cardJson()),
      textFile('other.json', cardJson({ id: 'other', name: 'Other Co', aliases: ['Flowmatic'] })),
    );
    await expect.element(page.getByRole('heading', { name: '3 cards' })).toBeVisible();
    // Two of the three share a name: only one of them can be kept.
    await expect.element(page.getByText('can’t be saved as is')).toBeVisible();
    await page.getByRole('button', { name: 'Show Other Co' }).click();
    await expect.element(preview('Other Co')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Save Orchestrix' }).click();
    await page.getByRole('button', { name: 'Save 1 card on this device' }).click();
    await vi.waitFor(() => expect(keptIds(kept)).toEqual(['card/flowmatic']));
  });
});

describe('a full storage', () => {
  test('says so, and nothing is lost', async () => {
    const { kept } = await openSettings({ quota: 1000 });
    await choose(textFile('orchestrix.md', ORCHESTRIX));
    await keep().click();
    await expect.element(alert()).toHaveTextContent('Ringside’s browser storage is full.');
    await expect.element(preview('Orchestrix')).toBeVisible();
    expect(keptIds(kept)).toEqual([]);
  });

  test('that only the browser notices is told in the same words', async () => {
    const { set } = await openSettings();
    await choose(textFile('orchestrix.md', ORCHESTRIX));
    await expect.element(keep()).toBeVisible();
    set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await keep().click();
    await expect.element(alert()).toHaveTextContent('is full');
    // Once there is room, the same card is kept.
    await keep().click();
    await expect.element(page.getByRole('button', { name: 'Remove Orchestrix' })).toBeVisible();
  });
});

test('a browser that cannot keep the card leaves it on the page', async () => {
  const { set } = await openSettings();
  await choose(textFile('orchestrix.md', ORCHESTRIX));
  await expect.element(keep()).toBeVisible();
  set.mockRejectedValueOnce(new Error('disk failure'));
  await keep().click();
  await expect.element(alert()).toHaveTextContent('disk failure');
  await expect.element(preview('Orchestrix')).toBeVisible();
});

describe('a kept card', () => {
  test('can be looked at, and hidden again', async () => {
    await openWithKept();
    await page.getByRole('button', { name: 'Show Orchestrix' }).click();
    await expect.element(preview('Orchestrix')).toBeVisible();
    await page.getByRole('button', { name: 'Hide Orchestrix' }).click();
    expect(preview('Orchestrix').query()).toBeNull();
  });

  test('is removed, and comes back as it was', async () => {
    const { kept } = await openWithKept();
    const before = structuredClone(kept['card/orchestrix']);
    await page.getByRole('button', { name: 'Remove Orchestrix' }).click();
    await vi.waitFor(() => expect(keptIds(kept)).toEqual([]));
    await page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(() => expect(kept['card/orchestrix']).toEqual(before));
    await expect.element(page.getByRole('button', { name: 'Remove Orchestrix' })).toHaveFocus();
  });

  test('that is damaged is told, and what is left of it is exported before it goes', async () => {
    const { kept, exported } = await openSettings({
      local: { 'card/lost': { file: { name: 'Lost' } } },
    });
    await expect.element(page.getByText('Your custom card “lost” can’t be read')).toBeVisible();
    await page.getByRole('button', { name: 'Export and remove' }).click();
    await vi.waitFor(() => expect(keptIds(kept)).toEqual([]));
    expect(exported).toHaveBeenCalledWith('lost', { name: 'Lost' });
  });

  test('of another form is compiled anew from its file', async () => {
    const { kept } = await openWithKept();
    const stored = { ...(kept['card/orchestrix'] as object), format: 0, card: { odd: true } };
    document.body.replaceChildren();
    const again = await openSettings({ local: { 'card/orchestrix': stored } });
    await expect.element(page.getByRole('button', { name: 'Remove Orchestrix' })).toBeVisible();
    expect(again.kept['card/orchestrix']).toEqual(kept['card/orchestrix']);
  });

  test('whose file no version can read is told with the reason', async () => {
    const file = JSON.parse(cardJson({ version: 99 }));
    await openSettings({
      local: { 'card/flowmatic': { format: 7, file, card: {}, kept: '2026-11-20' } },
    });
    await expect
      .element(page.getByText(/Your custom card “flowmatic” can’t be read.*version 99/))
      .toBeVisible();
  });
});

test('a file that is dropped anywhere on the page is read', async () => {
  await openSettings();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(textFile('orchestrix.md', ORCHESTRIX));
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  expect(document.querySelector('footer, header')?.dispatchEvent(event)).toBe(false);
  await expect.element(preview('Orchestrix')).toBeVisible();
});

test('markup of a file stays text', async () => {
  await openSettings();
  const text = '<img src=x onerror="document.title=\'hit\'"> is *not* so';
  const [line] = JSON.parse(cardJson()).more[0].lines;
  const lines = [{ ...line, label: '<b>label</b>', text: text.replace('<img', '\\<img') }];
  await choose(textFile('flowmatic.json', cardJson({ more: [{ title: '<i>Notes</i>', lines }] })));
  await expect.element(preview('Flowmatic').getByText('<i>Notes</i>').first()).toBeVisible();
  expect(document.querySelector('img, b')).toBeNull();
});
