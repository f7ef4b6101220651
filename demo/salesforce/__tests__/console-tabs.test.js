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

/** Clicks a link on the page in front. */
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

test('opens each deal in its own tab and hides the others', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(unknown));
  expect(all(VALUES).map(text)).toEqual(['Dagster', 'Orchestrix']);
  expect(shown()).toEqual(['Orchestrix']);
  const behind = all('.tabsetBody > section.oneConsoleTab:not(.active)');
  expect(behind.map(({ style }) => style.display)).toEqual(['none', 'none']);
});

test('changes only attributes when switching tabs', async () => {
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

test('brings a deal that is already open to the front', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(dagster));
  expect(all('.workspace-bar a[role="tab"]')).toHaveLength(2);
  expect(all(VALUES)).toHaveLength(1);
});

test('opens a deal from its account as a subtab, with the deal in the path', async () => {
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

test('reopens a workspace with the subtab that was in front', async () => {
  await follow(accountOf(empty));
  await follow(pathOf(empty));
  await switchTo('Opportunities');
  expect(here()).toBe(LIST_PATH);
  await switchTo(empty.company.name);
  expect(here()).toBe(subtabOf(empty));
});

test('opens the workspace and the page of a URL', async () => {
  goTo(subtabOf(dagster));
  await drawn();
  await detailsArrived();
  expect(shown()).toEqual(['Dagster']);
  expect(text(one('.workspace-bar .tabItem.active a'))).toBe(dagster.company.name);
});

test('removes the page of a closed tab and shows the tab before it', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  await follow(pathOf(unknown));
  one(`.workspace-bar button[title="Close ${unknown.name}"]`).click();
  await drawn();
  expect(all(VALUES).map(text)).toEqual(['Dagster']);
  expect(here()).toBe(pathOf(dagster));
});

test('keeps the URL when a tab behind another one is closed', async () => {
  await follow(pathOf(dagster));
  await switchTo('Opportunities');
  one(`.workspace-bar button[title="Close ${dagster.name}"]`).click();
  expect(all(VALUES)).toHaveLength(0);
  expect(here()).toBe(LIST_PATH);
});

test("shows the workspace's page when a subtab is closed", async () => {
  await follow(accountOf(empty));
  await follow(pathOf(empty));
  one(`.subtab-bar button[title="Close ${empty.name}"]`).click();
  await drawn();
  expect(here()).toBe(accountOf(empty));
  expect(all(VALUES)).toHaveLength(0);
});
