/**
 * @jest-environment-options {"url": "https://ringside-console.lightning.force.com/"}
 */
import { salesforceDeals } from '../../deals';
import { ConsoleTabs } from '../app/console/console-tabs';
import { goTo, onNavigation } from '../app/navigation';
import { detailsArrived, drawn, emptyPage } from './open-record';
import { readHere } from './read-here';

const { one } = globalThis.isolatedWorld;
const { absent, dagster, unknown } = salesforceDeals;

let stop;

async function open({ id }) {
  goTo(`/lightning/r/Opportunity/${id}/view`);
  await drawn();
  await detailsArrived();
}

beforeEach(() => {
  jest.useFakeTimers();
  const main = document.createElement('main');
  document.body.append(main);
  const tabs = new ConsoleTabs(main);
  stop = onNavigation(() => tabs.show(window.location));
});
afterEach(() => {
  stop();
  emptyPage();
});

test('reads the deal in the front tab, not those in tabs behind it', async () => {
  await open(dagster);
  await open(unknown);
  expect(readHere(unknown)).toMatchObject({
    kind: 'named',
    deal: { name: unknown.name },
    values: ['Orchestrix'],
  });
  one(`.workspace-bar a[role="tab"][title="${dagster.name}"]`).click();
  await drawn();
  expect(readHere(dagster)).toMatchObject({
    kind: 'named',
    deal: { name: dagster.name },
    values: ['Dagster'],
  });
});

test('takes no value from a tab behind a deal without the field', async () => {
  await open(dagster);
  await open(absent);
  expect(readHere(absent)).toMatchObject({ kind: 'not-on-page', deal: { name: absent.name } });
});
