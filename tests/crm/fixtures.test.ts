import { expect, it } from 'vitest';
import type { FieldSource, Reading } from '../../src/core/deal/reading';
import { type Fixture, listOf, parseFixture, readingAt } from './fixture';
import { show, stopClock } from './pages';

stopClock();

const files = import.meta.glob<string>('./fixtures/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fixtures = Object.entries(files).map(([file, text]) =>
  parseFixture(file.replace('./fixtures/', ''), text),
);
const of = (vendor: string) => fixtures.filter(({ file }) => file.startsWith(`${vendor}/`));

/** HubSpot addresses without an open deal. On Salesforce, only the address decides. */
const NO_DEAL = [
  'https://app.hubspot.com/reports-dashboard/24681357',
  'https://app.hubspot.com/contacts/24681357/record/0-2/31415926535',
];

const OTHER_CRM = {
  salesforce: 'https://app.hubspot.com/contacts/24681357/record/0-3/31415926535',
  hubspot: 'https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Ef7KqIAJ/view',
};

function expectField(fixture: Fixture, field: FieldSource): void {
  const { head } = fixture;
  if (head.has('field')) expect(field.name).toBe(head.get('field'));
  if (head.has('label')) expect(field.label).toBe(head.get('label'));
}

function expectReading(fixture: Fixture, reading: Reading): void {
  expect(reading.kind).toBe(fixture.head.get('reading'));
  if ('field' in reading) expectField(fixture, reading.field);
  if (reading.kind === 'named') expect(reading.values).toEqual(listOf(fixture, 'values'));
  if ('sources' in reading) {
    expect(reading.sources?.map(({ values }) => values)).toEqual(listOf(fixture, 'sources'));
  }
  if (reading.kind === 'unidentified') expect(reading.name).toBe(fixture.head.get('name'));
  if (!('deal' in reading)) return;
  if (fixture.head.has('name')) expect(reading.deal.name).toBe(fixture.head.get('name'));
  if (fixture.head.has('record')) expect(reading.deal.record.id).toBe(fixture.head.get('record'));
}

it('finds the fixtures, with a month in each name', () => {
  expect(of('salesforce').length).toBeGreaterThanOrEqual(60);
  expect(of('hubspot').length).toBeGreaterThanOrEqual(40);
  expect(fixtures.filter(({ file }) => !/--20\d\d-\d\d\.html$/.test(file))).toEqual([]);
});

it('has no two fixtures with the same title', () => {
  const titles = new Map<string, string>();
  const duplicates = fixtures.flatMap(({ file, head }) => {
    const title = head.get('title') ?? '';
    const first = titles.get(title);
    titles.set(title, first ?? file);
    return first === undefined ? [] : [`${file} has the title of ${first}: ${title}`];
  });
  expect(duplicates).toEqual([]);
});

it.each(
  fixtures.map((fixture) => [`${fixture.file}: ${fixture.head.get('title')}`, fixture] as const),
)('%s', (_, fixture) => {
  const vendor = fixture.file.startsWith('hubspot/') ? 'hubspot' : 'salesforce';
  const page = show(fixture.html);
  const focus = fixture.head.get('focus');
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
  expectReading(fixture, readingAt(page, fixture.url, listOf(fixture, 'fields')));

  const elsewhere = (address: string) => readingAt(show(fixture.html), new URL(address)).kind;
  expect(elsewhere(OTHER_CRM[vendor]), 'as a page of the other CRM').toMatch(
    /^(loading|not-on-page)$/,
  );
  if (vendor === 'salesforce') return;
  for (const address of NO_DEAL) expect(elsewhere(address), address).toBe('not-a-deal');
});
