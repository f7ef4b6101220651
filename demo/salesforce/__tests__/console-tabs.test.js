import { salesforceDeals } from '../../deals';
import { ConsoleTabs } from '../app/console/console-tabs';
import { goTo, LIST_PATH, onNavigation, startNavigation } from '../app/navigation';
import { detailsArrived, drawn, emptyPage, OUTPUT, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const { dagster, empty, unknown } = salesforceDeals;
const pathOf = ({ id }) => `/lightning/r/Opportunity/${id}/view`;
const accountOf = ({ company }) => `/lightning/r/Account/${company.id}/view`;
const subtabOf = (deal) => `${pathOf(deal)}?ws=${encodeURIComponent(accountOf(deal))}`;
const VALUES = `${target('Primary_Competitor__c')} ${OUTPUT}`;
const FRONT =
  '.tabsetBody > section.oneConsoleTab.active > .navexWorkspace.active > section.oneConsoleTab.active > div.windowViewMode-maximized.active.lafPageHost';

let stop;

/** Clicks a link that is on screen in the page in front. */
async function follow(path) {
  all(`${FRONT} a[href="${path}"]`)[0].click();
  await drawn();
  await detailsArrived();
}

async function switchTo(name) {
  one(`.workspace-bar a[role="tab"][title="${name}"]`).click();
  await drawn();
}

const here = () => window.location.pathname + window.location.search;
const shown = () => all(`${FRONT} ${VALUES}`).map(text);

beforeAll(startNavigation);
beforeEach(async () => {
  jest.useFakeTimers();
  window.history.replaceState(null, '', LIST_PATH);
  const main = document.createElement('main');
  document.body.append(main);
  const tabs = new ConsoleTabs(main);
  stop = onNavigation(() => tabs.show(window.location));
  tabs.show(window.location);
  await drawn();
});
afterEach(() => {
  stop();
  emptyPage();
});

test('each deal opened from the list has a tab, and the others stay, hidden', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(unknown));
  expect(all(VALUES).map(text)).toEqual(['Dagster', 'Orchestrix']);
  expect(shown()).toEqual(['Orchestrix']);
  const behind = all('.tabsetBody > section.oneConsoleTab:not(.active)');
  expect(behind.map(({ style }) => style.display)).toEqual(['none', 'none']);
});

test('a change of tabs changes attributes and nothing else', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(unknown));
  const seen = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document.documentElement, options);
  await switchTo(dagster.name);
  observer.disconnect();
  expect(shown()).toEqual(['Dagster']);
  expect(here()).toBe(pathOf(dagster));
  expect([...new Set(seen.map(({ type }) => type))]).toEqual(['attributes']);
});

test('a deal that is open comes to the front again', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(dagster));
  expect(all('.workspace-bar a[role="tab"]')).toHaveLength(2);
  expect(all(VALUES)).toHaveLength(1);
});

test('a deal opened from its account is a subtab there, and the path is the deal', async () => {
  await follow(accountOf(empty));
  await follow(pathOf(empty));
  expect(here()).toBe(subtabOf(empty));
  expect(all('.workspace-bar a[role="tab"]').map(text)).toEqual([
    'Opportunities',
    empty.company.name,
  ]);
  expect(all(`.subtab-bar a[role="tab"][title="${empty.name}"]`)).toHaveLength(1);
  expect(shown()).toEqual(['']);
});

test('a workspace comes back with the subtab that was in front', async () => {
  await follow(accountOf(empty));
  await follow(pathOf(empty));
  await switchTo('Opportunities');
  expect(here()).toBe(LIST_PATH);
  await switchTo(empty.company.name);
  expect(here()).toBe(subtabOf(empty));
});

test('an address with a workspace opens both', async () => {
  goTo(subtabOf(dagster));
  await drawn();
  await detailsArrived();
  expect(shown()).toEqual(['Dagster']);
  expect(text(one('.workspace-bar .tabItem.active a'))).toBe(dagster.company.name);
});

test('closing a tab removes its page and shows its neighbour', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(unknown));
  one(`.workspace-bar button[title="Close ${unknown.name}"]`).click();
  await drawn();
  expect(all(VALUES).map(text)).toEqual(['Dagster']);
  expect(here()).toBe(pathOf(dagster));
});

test('closing a tab behind another one changes no address', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  one(`.workspace-bar button[title="Close ${dagster.name}"]`).click();
  expect(all(VALUES)).toHaveLength(0);
  expect(here()).toBe(LIST_PATH);
});

test('closing a subtab shows the page of its workspace', async () => {
  await follow(accountOf(empty));
  await follow(pathOf(empty));
  one(`.subtab-bar button[title="Close ${empty.name}"]`).click();
  await drawn();
  expect(here()).toBe(accountOf(empty));
  expect(all(VALUES)).toHaveLength(0);
});
