import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FieldValues, Reading } from '../../src/core/deal/reading';
import { openDealOn } from '../../src/crm/adapter';
import { rankingFor } from '../../src/crm/competitor-field';
import { createPage } from '../../src/crm/page';
import { readDeal } from '../../src/crm/read-deal';
import { createDealWatch } from '../../src/reader/deal-watch';
import { adapterAt } from './adapters';
import { type Fixture, listOf, parseFixture } from './fixture';
import { type Changing, type Mutation, mutate } from './mutation';
import { rootOf, searched, show } from './pages';
import '../seed';

/*
 * Pages change under the reader: whatever wrapper, order, attribute or shadow root comes, what it
 * says is the true value or a named absence, and never another value.
 */

const RUNS = 4000;

const files = import.meta.glob<string>('./fixtures/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Pages that contradict themselves: without one of two names the other is all there is. */
const CONTRADICTORY = /names-that-disagree|id-edited-/;

const fixtures = Object.entries(files)
  .map(([file, text]) => parseFixture(file, text))
  .filter(
    ({ file, head }) =>
      head.get('reading') !== 'not-a-deal' && !head.has('focus') && !CONTRADICTORY.test(file),
  );

/** The names in a list, however it was written. */
function namesOf({ values }: Pick<FieldValues, 'values'>): string {
  const names = values.flatMap((value) => value.split(/[;,\n]/)).map((name) => name.trim());
  return names.filter((name) => name !== '').join(';');
}

interface Opened {
  readonly page: Changing;
  readonly truth: Set<string>;
  look(now: number): Reading;
}

/** Shows a fixture and remembers what is true of it. */
function open(fixture: Fixture): Opened {
  const { url } = fixture;
  const shown = searched(show(fixture.html));
  const adapter = adapterAt(url);
  const deal = adapter && openDealOn(adapter, url, shown);
  if (!adapter || !deal) throw new Error(`${fixture.file} shows no deal`);
  const ranking = rankingFor(listOf<string>(fixture, 'fields') ?? []);
  const { fields } = readDeal(shown, deal, adapter, ranking);
  // While the best place is edited or changed beyond knowing, a second one may speak for itself.
  const truth = new Set(
    fields.flatMap(({ content }) => (content.kind === 'values' ? namesOf(content) : [])),
  );
  const roots = new Map<Element, ShadowRoot>();
  const page = createPage(document, (host) => roots.get(host) ?? rootOf(host));
  const watch = createDealWatch(adapter, page, () => ranking);
  return {
    page: { body: document.body, roots, values: new Set(fields.map(({ element }) => element)) },
    truth,
    look(now) {
      page.rescan();
      return watch.look(url, now).reading;
    },
  };
}

/** Writes another rival wherever the page states the true one. */
function replaceValue({ page, truth }: Opened): void {
  const [name] = truth;
  if (truth.size !== 1 || !name || name.includes(';') || name === 'Orchestrix') return;
  let isEverywhere = true;
  for (const host of page.values) {
    let isReplaced = false;
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue?.trim() !== name) continue;
      node.nodeValue = 'Orchestrix';
      isReplaced = true;
    }
    isEverywhere &&= isReplaced;
  }
  // In a place that could not be reached the former name still stands.
  truth.add('Orchestrix');
  if (isEverywhere) truth.delete(name);
}

function isTrue(reading: Reading, truth: ReadonlySet<string>): boolean {
  if (reading.kind === 'named') return truth.has(namesOf(reading));
  if (reading.kind !== 'ambiguous') return true;
  return reading.sources.every((source) => truth.has(namesOf(source)));
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('wrap', 'shuffle', 'drop', 'root', 'slot', 'value'),
  at: fc.nat(500),
  pick: fc.nat(50),
});

it(`${RUNS} pages changed in passing: the true value or a named absence, no other value`, () => {
  const seen = { runs: 0, looks: 0, named: 0, wrong: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...fixtures),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      fc.nat(2500),
      (fixture, mutations, delay) => {
        const opened = open(fixture);
        const { page, truth } = opened;
        seen.runs += 1;
        for (const [step, each] of mutations.entries()) {
          if (each.kind === 'value') replaceValue(opened);
          else mutate(page, each);
          const reading = opened.look(step * delay);
          seen.looks += 1;
          if (reading.kind === 'named') seen.named += 1;
          if (!isTrue(reading, truth)) seen.wrong += 1;
          expect(isTrue(reading, truth), `${fixture.file}: ${JSON.stringify(reading)}`).toBe(true);
        }
      },
    ),
    { numRuns: RUNS },
  );
  // biome-ignore lint/suspicious/noConsole: what was counted is what this test has to show.
  console.info(
    `${seen.runs} pages, ${seen.looks} looks, ${seen.named} true values, ${seen.wrong} wrong ones`,
  );
  expect(seen).toMatchObject({ runs: RUNS, wrong: 0 });
  // Most changes leave the field where it can be found; otherwise nothing would be tested.
  expect(seen.named / seen.looks).toBeGreaterThan(0.35);
}, 120_000);
