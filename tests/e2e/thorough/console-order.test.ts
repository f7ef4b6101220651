import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { sampleOf } from '../../effort';
import { rival } from '../panel-page';
import { startSession } from '../panel-session';

/* A console in which the tab and the URL change at different times, in either order. */

interface Opportunity {
  readonly name: string;
  readonly rival: string;
  readonly heading: string;
}

const DEALS: readonly Opportunity[] = [
  { name: 'Depot count', rival: 'Dagster', heading: 'Dagster' },
  { name: 'Fleet renewal', rival: 'Apache Airflow', heading: 'Apache Airflow' },
  { name: 'Warehouse pilot', rival: '', heading: 'Primary Competitor is empty' },
  { name: 'Yard expansion', rival: 'Dagster', heading: 'Dagster' },
];

const HOST = 'https://ringside-console.lightning.force.com';
const pathOf = (index: number) => `/lightning/r/Opportunity/006Wx0000000${index}AA/view`;
const field = (api: string, label: string, value: string) => `
  <records-record-layout-item field-label="${label}">
    <div data-target-selection-name="sfdc:RecordField.Opportunity.${api}">
      <span class="test-id__field-label">${label}</span>
      <span class="test-id__field-value"><lightning-formatted-text data-output-element-id="output-field">${value}</lightning-formatted-text></span>
    </div>
  </records-record-layout-item>`;
const tabs = DEALS.map(
  ({ name, rival }, index) => `
  <section style="${index === 0 ? '' : 'display: none'}">
    <h1><lightning-formatted-text slot="primaryField">${name}</lightning-formatted-text></h1>
    ${field('StageName', 'Stage', 'Proposal')}
    ${field('Primary_Competitor__c', 'Primary Competitor', rival)}
  </section>`,
);

const on = startSession(dealUrl(salesforceDeals.empty, 'console'));

/** Changes the tab and the URL in either order, and returns everything that the panel showed meanwhile. */
async function open(index: number, first: 'tab' | 'address', gap: number): Promise<string[]> {
  await on.panel.evaluate(() => {
    const seen: string[] = [];
    const record = () => {
      const heading = document.querySelector('h1')?.textContent ?? '';
      const deal = document.querySelector('header p')?.textContent ?? '';
      if (seen.at(-1) !== `${deal}: ${heading}`) seen.push(`${deal}: ${heading}`);
    };
    const observer = new MutationObserver(record);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const stopRecording = () => {
      observer.disconnect();
      return seen;
    };
    Object.assign(window, { stopRecording });
  });
  await on.page.evaluate(
    async ({ index, path, first, gap }) => {
      const tab = () => {
        for (const [each, section] of document.querySelectorAll('section').entries()) {
          section.style.display = each === index ? '' : 'none';
        }
      };
      const address = () => history.pushState(null, '', path);
      const steps = first === 'tab' ? [tab, address] : [address, tab];
      steps[0]?.();
      if (gap > 0) await new Promise((resolve) => setTimeout(resolve, gap));
      steps[1]?.();
    },
    { index, path: pathOf(index), first, gap },
  );
  await expect
    .poll(() => on.panel.evaluate(() => document.querySelector('header p')?.textContent))
    .toBe(DEALS[index]?.name);
  await rival(on.panel)
    .getByText(DEALS[index]?.heading ?? '', { exact: true })
    .waitFor();
  return on.panel.evaluate(() =>
    (window as unknown as { stopRecording(): string[] }).stopRecording(),
  );
}

it.each(sampleOf(['tab', 'address'] as const, 2))(
  'shows the card of the open deal when the %s changes first',
  async (first) => {
    await on.page.route(`${HOST}/lightning/r/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html>${tabs.join('')}` }),
    );
    await on.page.goto(`${HOST}${pathOf(0)}`);
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    let last = 0;
    for (const gap of [0, 1500]) {
      // The first round opens each tab for the first time, the second one again.
      for (const index of [1, 2, 3, 0]) {
        const seen = await open(index, first, gap);
        const allowed = [last, index].map((at) => `${DEALS[at]?.name}: ${DEALS[at]?.heading}`);
        const isWrong = (each: string) =>
          !allowed.includes(each) && !each.endsWith(': Reading the Opportunity');
        expect(seen.filter(isWrong), `to ${DEALS[index]?.name} after ${gap} ms`).toEqual([]);
        last = index;
      }
    }
  },
);
