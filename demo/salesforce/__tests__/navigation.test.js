import { salesforceDeals } from '../../deals';
import { goTo, onNavigation, startNavigation } from '../app/navigation';
import { PageHosts } from '../app/page-hosts';
import { makePage, recordIdIn } from '../app/pages';
import { detailsArrived, emptyPage, OUTPUT, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const { dagster, unknown } = salesforceDeals;
const pathOf = ({ id }) => `/lightning/r/Opportunity/${id}/view`;
const VALUE = `${target('Primary_Competitor__c')} ${OUTPUT}`;
const ACTIVE = 'div.windowViewMode-normal.oneContent.active.lafPageHost';
const LEFT = 'div.oneContent.lafPageHost:not(.active)';

let stop;

beforeAll(startNavigation);
beforeEach(async () => {
  jest.useFakeTimers();
  const hosts = new PageHosts(document.body, makePage);
  stop = onNavigation((path) => hosts.show(path));
  goTo(pathOf(dagster));
  await detailsArrived();
});
afterEach(() => {
  stop();
  emptyPage();
});

test('keeps a page in the document, hidden, after leaving it', async () => {
  goTo(pathOf(unknown));
  await detailsArrived();
  expect(all(VALUE).map(text)).toEqual(['Dagster', 'Orchestrix']);
  expect(one(LEFT).style.display).toBe('none');
  expect(one(ACTIVE).style.display).toBe('');
  expect(text(one(`${ACTIVE} ${VALUE}`))).toBe('Orchestrix');
});

test('shows the same page when going back', async () => {
  const first = one(ACTIVE);
  goTo(pathOf(unknown));
  goTo(pathOf(dagster));
  expect(one(ACTIVE)).toBe(first);
  expect(text(one(`${ACTIVE} ${VALUE}`))).toBe('Dagster');
});

test('shows the page of the URL on popstate', () => {
  goTo(pathOf(unknown));
  window.history.replaceState(null, '', pathOf(dagster));
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(text(one(`${ACTIVE} h1`))).toContain('Example Freight');
});

test('follows a link inside components without loading a document', () => {
  one(`${ACTIVE} records-highlights-details-item a[href^="/lightning/r/Account/"]`).click();
  expect(window.location.pathname).toBe(`/lightning/r/Account/${dagster.company.id}/view`);
  expect(text(one(`${ACTIVE} h1`))).toContain('Account');
});

test('accepts a URL without the object or with a short ID', () => {
  expect(recordIdIn(`/lightning/r/${dagster.id}/view`)).toBe(dagster.id);
  expect(recordIdIn(`/lightning/r/Opportunity/${dagster.id.slice(0, 15)}/view`)).toHaveLength(15);
  expect(recordIdIn('/lightning/o/Opportunity/list')).toBeUndefined();
});
