import { afterEach, describe, expect, it } from 'vitest';
import { rankingFor } from '../../src/crm/competitor-field';
import { hubspot } from '../../src/crm/hubspot/adapter';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createDealWatch } from '../../src/reader/deal-watch';
import { follow } from '../../src/reader/follow';
import { badge, COMPETITOR, dealPage, propertyRow, rootOf, show, sidebar } from './pages';

/* Changes in the document and in shadow roots, noticed only by observing the page. */

const OPPORTUNITY = new URL(
  'https://acme.lightning.force.com/lightning/r/Opportunity/006Wx00000Ef7KqIAJ/view',
);
const DEAL = new URL('https://app.hubspot.com/contacts/1/deal/100');

let stop = new AbortController();
afterEach(() => stop.abort());

/** Follows the page. After the first scan, returns the number of scans and the latest reading. */
async function followed(html: string, url = OPPORTUNITY) {
  const page = show(html);
  const adapter = url === DEAL ? hubspot : salesforce;
  const ranking = rankingFor([]);
  const watch = createDealWatch(adapter, page, () => ranking);
  const seen = { scans: 0, now: '' };
  stop = new AbortController();
  const scan = (_: URL, now: number) => watch.scan(url, now);
  follow(
    { ...watch, scan },
    page,
    ({ reading }) => {
      seen.scans += 1;
      seen.now = reading.kind === 'named' ? reading.values.join() : reading.kind;
    },
    stop.signal,
  );
  await expect.poll(() => seen.scans, { interval: 1 }).toBeGreaterThan(0);
  return seen;
}

/** A field of native components: the value's text is in its own shadow root. */
function nativeItem(mode: string): string {
  const { label, api } = COMPETITOR;
  return `<x-layout><template shadowrootmode="${mode}"><records-record-layout-item field-label="${label}">
    <template shadowrootmode="${mode}"><div data-target-selection-name="sfdc:RecordField.Opportunity.${api}">
      <span class="test-id__field-value"><slot name="outputField"></slot></span></div></template>
    <lightning-formatted-text slot="outputField" data-output-element-id="output-field"><template shadowrootmode="${mode}">Dagster</template></lightning-formatted-text>
  </records-record-layout-item></template></x-layout>`;
}

/** Returns the first matching element in any tree. */
function deep(selector: string, tree: ParentNode = document): Element | undefined {
  const found = tree.querySelector(selector);
  if (found) return found;
  for (const host of tree.querySelectorAll('*')) {
    const root = rootOf(host);
    const inside = root && deep(selector, root);
    if (inside) return inside;
  }
  return undefined;
}

function item(): Element {
  const found = deep('records-record-layout-item');
  if (!found) throw new Error('No field on the page');
  return found;
}

it.each(['open', 'closed'])('notices a change of text inside an %s root', async (mode) => {
  const seen = await followed(nativeItem(mode));
  await expect.poll(() => seen.now, { interval: 10 }).toBe('Dagster');
  const value = item().querySelector('lightning-formatted-text');
  const text = value && rootOf(value)?.firstChild;
  if (!text) throw new Error('The value has no text');
  text.nodeValue = 'Apache Airflow';
  await expect.poll(() => seen.now, { interval: 10 }).toBe('Apache Airflow');
});

it('notices a late field in its own root', async () => {
  const seen = await followed('<div id="app"></div>');
  expect(seen.now).toBe('loading');
  const late = document.createElement('div');
  late.innerHTML = '<x-late></x-late>';
  const host = late.querySelector('x-late') as HTMLElement;
  host.attachShadow({
    mode: 'open',
  }).innerHTML = `<records-record-layout-item field-label="Competitor"><span class="test-id__field-value">Dagster</span></records-record-layout-item>`;
  document.getElementById('app')?.append(late);
  await expect.poll(() => seen.now, { interval: 10, timeout: 250 }).toBe('Dagster');
});

it('notices changes in a root that was removed and comes back', async () => {
  const seen = await followed(nativeItem('open'));
  const host = document.querySelector('x-layout') as Element;
  host.remove();
  await expect.poll(() => seen.now, { interval: 10 }).toBe('out-of-sight');
  document.body.append(host);
  await expect.poll(() => seen.now, { interval: 10 }).toBe('Dagster');
  const value = item().querySelector('lightning-formatted-text') as Element;
  (rootOf(value) as ShadowRoot).textContent = 'Apache Airflow';
  await expect.poll(() => seen.now, { interval: 10 }).toBe('Apache Airflow');
});

describe('a control with a value', () => {
  const control = '<textarea data-selenium-test="property-input-competitor">Dagster</textarea>';
  const form = dealPage('A deal', `<label>Competitor</label>${control}`);
  const textarea = () => document.querySelector('textarea') as HTMLTextAreaElement;

  it('counts as edited while it has the focus, and is read when it is left unchanged', async () => {
    const seen = await followed(form, DEAL);
    await expect.poll(() => seen.now, { interval: 10 }).toBe('Dagster');
    textarea().focus();
    await expect.poll(() => seen.now, { interval: 10 }).toBe('editing');
    textarea().blur();
    await expect.poll(() => seen.now, { interval: 10 }).toBe('Dagster');
  });

  it('is not read after typing until it is redrawn', async () => {
    const seen = await followed(form, DEAL);
    textarea().focus();
    textarea().value = 'Apache Airflow';
    textarea().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    textarea().blur();
    // After a slow scan, the next one can be half a second away.
    await expect.poll(() => seen.now, { interval: 10 }).toBe('editing');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen.now).toBe('editing');
    const saved = textarea().cloneNode() as HTMLTextAreaElement;
    saved.value = 'Apache Airflow';
    textarea().replaceWith(saved);
    await expect.poll(() => seen.now, { interval: 10 }).toBe('Apache Airflow');
  });
});

it('keeps following after a scan that fails', async () => {
  const seen = await followed(nativeItem('open'));
  const broken = Object.assign(item(), {
    checkVisibility: () => {
      throw new Error('No scan this time');
    },
  });
  const value = broken.querySelector('lightning-formatted-text') as Element;
  const thrown = new Promise((resolve) => {
    addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        resolve(event.message);
      },
      { once: true },
    );
  });
  (rootOf(value) as ShadowRoot).textContent = 'Apache Airflow';
  expect(await thrown).toMatch(/No scan this time/);
  Reflect.deleteProperty(broken, 'checkVisibility');
  await expect.poll(() => seen.now, { interval: 50, timeout: 2500 }).toBe('Apache Airflow');
});

it('stops scanning when it ends', async () => {
  const seen = await followed(
    dealPage('A deal', sidebar(propertyRow('competitor', 'Competitor', badge('Dagster')))),
    DEAL,
  );
  stop.abort();
  const { scans } = seen;
  document.body.append('more', document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(seen.scans).toBe(scans);
});
