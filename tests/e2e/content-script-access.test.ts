import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { rival } from './panel-page';
import { startSession } from './panel-session';

/*
 * A page's process can be taken over, and with it everything that a content script can do. The stored data must
 * be out of its reach.
 */

const on = startSession(dealUrl(salesforceDeals.dagster));

/** What was stored before a test. */
const STORED = {
  'deal/hubspot:app.hubspot.com:1/2': { picks: { dagstar: 'dagster' }, at: 1 },
  'card/flowmatic': { file: { id: 'flowmatic' } },
};

/** Evaluates an expression where our content script runs. Returns its result, or the error as a text. */
async function inContentScript(expression: string): Promise<unknown> {
  const session = await on.page.context().newCDPSession(on.page);
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${on.browser.extensionId}`) resolve(id);
    }),
  );
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression: `(async () => ${expression})().catch(String)`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

/** Returns what is stored, except how the card on screen was last seen, which the panel itself saves after a second. */
const storage = () =>
  on.panel.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    return Object.fromEntries(all.filter(([key]) => key !== 'seen/dagster'));
  });

it.each([
  ['Salesforce', salesforceDeals.dagster],
  ['HubSpot', hubspotDeals.dagster],
])('a content script on %s can’t read, write, or watch what is stored', async (_, deal) => {
  await on.page.goto(dealUrl(deal));
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await on.panel.evaluate((items) => chrome.storage.local.set(items), STORED);
  const before = await storage();
  expect(before).toMatchObject(STORED);
  for (const access of [
    'get(null)',
    'getKeys()',
    'getBytesInUse(null)',
    'set({ "deal/hubspot:app.hubspot.com:1/2": { picks: {}, at: 2 } })',
    'remove("card/flowmatic")',
    'clear()',
    'setAccessLevel({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" })',
  ]) {
    const outcome = await inContentScript(`chrome.storage.local.${access}`);
    expect(outcome, access).toMatch(/not allowed from this context/);
  }
  expect(await storage()).toEqual(before);

  await inContentScript(`{
    globalThis.seen = 0;
    chrome.storage.onChanged.addListener(() => { seen += 1 });
    chrome.storage.local.onChanged.addListener(() => { seen += 1 });
  }`);
  await on.panel.evaluate(() => chrome.storage.local.set({ 'deal/watched': { at: 1 } }));
  await on.page.waitForTimeout(300);
  expect(await inContentScript('seen')).toBe(0);
});

it('a content script finds nothing in the other storage areas', async () => {
  for (const area of ['session', 'sync', 'managed']) {
    const outcome = await inContentScript(`JSON.stringify(await chrome.storage.${area}.get(null))`);
    expect(outcome).toMatch(/^{}$|not allowed from this context/);
  }
});
