import { setTimeout as sleep } from 'node:timers/promises';
import { type Deal, dealUrl } from '../../demo/deals';
import { effort } from '../effort';
import { rival } from './panel-page';
import type { PanelSession } from './panel-session';

/** What the panel showed at one moment, with the page's URL before and after. */
export interface Sample {
  /** When it was taken, in ms. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The panel's heading, and the name of its deal. */
  readonly heading: string;
  readonly deal: string;
}

/** The time between two samples, in ms. */
const INTERVAL = effort(20, 5);

/** Opens a deal by its link on the page. */
export async function openDealLink(on: PanelSession, deal: Deal): Promise<void> {
  const { pathname } = new URL(dealUrl(deal));
  await on.page.locator(`a[href="${pathname}"]:visible`).first().click();
}

async function sampleUntil(on: PanelSession, isOver: () => boolean): Promise<Sample[]> {
  const samples: Sample[] = [];
  const currentUrl = () => on.page.evaluate(() => location.href);
  while (!isOver()) {
    const before = await currentUrl();
    const seen = await on.panel.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      deal: document.querySelector('header p')?.textContent ?? '',
    }));
    samples.push({ at: performance.now(), before, after: await currentUrl(), ...seen });
    await sleep(INTERVAL);
  }
  return samples;
}

/**
 * Takes samples while it opens one deal after another.
 *
 * @param headings The heading to wait for on each deal.
 */
export async function sampleDeals(
  on: PanelSession,
  deals: readonly Deal[],
  headings: readonly string[],
  open: (on: PanelSession, deal: Deal) => Promise<void> = openDealLink,
) {
  let isOver = false;
  const sampling = sampleUntil(on, () => isOver);
  try {
    for (const [step, deal] of deals.entries()) {
      await open(on, deal);
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

/** Returns the median time between two samples, in ms. */
export function medianGap(samples: readonly Sample[]): number {
  const gaps = samples.slice(1).map(({ at }, last) => at - (samples[last]?.at ?? at));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Returns the samples with the card or name of another deal, except those during which the URL changed. */
export function wrongSamples(
  samples: readonly Sample[],
  expected: ReadonlyMap<string, [Deal, string]>,
): Sample[] {
  return samples.filter(({ before, after, heading, deal }) => {
    const open = expected.get(new URL(before).pathname);
    if (before !== after || open === undefined) return false;
    const names = [...expected.values()].map(([each]) => each.name);
    const isOtherCard = [...expected.values()].some(
      ([, own]) => heading === own && own !== open[1],
    );
    return isOtherCard || (names.includes(deal) && deal !== open[0].name);
  });
}

/** Returns each deal with its heading, by the path of its URL. */
export function expectations(
  deals: readonly Deal[],
  headings: readonly string[],
): ReadonlyMap<string, [Deal, string]> {
  return new Map(
    deals.map((deal, step) => [new URL(dealUrl(deal)).pathname, [deal, headings[step] ?? '']]),
  );
}
