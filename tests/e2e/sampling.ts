import { setTimeout as sleep } from 'node:timers/promises';
import { type Deal, dealUrl } from '../../demo/deals';
import type { OnStage } from './on-stage';
import { rival } from './panel-page';

/** What is seen at one moment: the page's address before and after the panel was looked at. */
export interface Sample {
  /** When it was taken, in ms. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** The heading of the panel, and the deal that it names. */
  readonly heading: string;
  readonly deal: string;
}

/** The wait between two samples, in ms. */
const INTERVAL = 5;

/** Opens a deal by its link on the page. */
export async function follow(on: OnStage, deal: Deal): Promise<void> {
  const { pathname } = new URL(dealUrl(deal));
  await on.page.locator(`a[href="${pathname}"]:visible`).first().click();
}

async function sampleUntil(on: OnStage, isOver: () => boolean): Promise<Sample[]> {
  const samples: Sample[] = [];
  const address = () => on.page.evaluate(() => location.href);
  while (!isOver()) {
    const before = await address();
    const seen = await on.panel.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent ?? '',
      deal: document.querySelector('header p')?.textContent ?? '',
    }));
    samples.push({ at: performance.now(), before, after: await address(), ...seen });
    await sleep(INTERVAL);
  }
  return samples;
}

/**
 * Goes from deal to deal while samples are taken.
 *
 * @param headings What the panel must show at last for each of them.
 */
export async function walk(
  on: OnStage,
  deals: readonly Deal[],
  headings: readonly string[],
  open: (on: OnStage, deal: Deal) => Promise<void> = follow,
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

/** The usual time between two samples, in ms: their median. */
export function usualGap(samples: readonly Sample[]): number {
  const gaps = samples.slice(1).map(({ at }, last) => at - (samples[last]?.at ?? at));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** Samples that show, while one deal was open all along, something of another deal. */
export function wrong(
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

/** For each deal of a walk its address and the heading that is its own. */
export function expectations(
  deals: readonly Deal[],
  headings: readonly string[],
): ReadonlyMap<string, [Deal, string]> {
  return new Map(
    deals.map((deal, step) => [new URL(dealUrl(deal)).pathname, [deal, headings[step] ?? '']]),
  );
}
