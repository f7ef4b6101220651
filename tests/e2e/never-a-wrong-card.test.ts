import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Deal, dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { type OnStage, onStage } from './on-stage';
import { rival } from './panel-page';

/** What is seen at one moment: the page's address before and after the panel was looked at. */
interface Sample {
  readonly before: string;
  readonly after: string;
  /** The heading of the panel, and the deal that it names. */
  readonly heading: string;
  readonly deal: string;
}

const INTERVAL = 15;

async function sampleUntil(on: OnStage, isOver: () => boolean): Promise<Sample[]> {
  const samples: Sample[] = [];
  const address = () => on.page.evaluate(() => location.href);
  while (!isOver()) {
    const before = await address();
    const seen = await on.panel.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      deal: document.querySelector('header p')?.textContent ?? '',
    }));
    samples.push({ before, after: await address(), ...seen });
    await sleep(INTERVAL);
  }
  return samples;
}

/** Follows the links of the page from deal to deal while samples are taken. */
async function walk(on: OnStage, deals: readonly Deal[], headings: readonly string[]) {
  let isOver = false;
  const sampling = sampleUntil(on, () => isOver);
  try {
    for (const [step, deal] of deals.entries()) {
      const { pathname } = new URL(dealUrl(deal));
      await on.page.locator(`a[href="${pathname}"]:visible`).first().click();
      await rival(on.panel)
        .getByText(headings[step] ?? '')
        .waitFor({ timeout: 15_000 });
    }
  } finally {
    isOver = true;
    await sampling;
  }
  return sampling;
}

/** Samples that show, while one deal was open all along, something of another deal. */
function wrong(
  samples: readonly Sample[],
  expected: ReadonlyMap<string, [Deal, string]>,
): Sample[] {
  return samples.filter(({ before, after, heading, deal }) => {
    const open = expected.get(new URL(before).pathname);
    if (before !== after || open === undefined) return false;
    const names = [...expected.values()].map(([each]) => each.name);
    const isOthersCard = [...expected.values()].some(
      ([, own]) => heading === own && own !== open[1],
    );
    return isOthersCard || (names.includes(deal) && deal !== open[0].name);
  });
}

const WALKS = [
  ['Salesforce', salesforceDeals, 'Primary Competitor is empty'],
  ['HubSpot', hubspotDeals, 'Primary competitor is empty'],
] as const;

describe.each(WALKS)('in-app navigation on %s', (_, deals, empty) => {
  const on = onStage(dealUrl(deals.dagster));
  const unknown = deals.unknown.rival?.values[0] ?? '';

  it('never shows anything of another deal than the one that is open', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    const route = [
      deals.empty,
      deals.unknown,
      deals.dagster,
      deals.unknown,
      deals.empty,
      deals.dagster,
    ];
    const headings = [empty, unknown, 'Dagster', unknown, empty, 'Dagster'];
    const expected = new Map(
      route.map((deal, step): [string, [Deal, string]] => [
        new URL(dealUrl(deal)).pathname,
        [deal, headings[step] ?? ''],
      ]),
    );
    const samples = await walk(on, route, headings);
    expect(wrong(samples, expected)).toEqual([]);
    expect(samples.length).toBeGreaterThan(60);
    const seen = new Set(samples.map(({ heading }) => heading));
    for (const heading of headings) expect(seen).toContain(heading);
  });

  it('going back shows the kept page again, with its own card', async () => {
    await on.page.goBack();
    await rival(on.panel).getByText(empty).waitFor();
    await on.page.goBack();
    await rival(on.panel).getByText(unknown).waitFor();
  });
});
