import './count-slices';
import { cards, pack } from 'virtual:ringside-content';
import { createRoot } from 'react-dom/client';
import type { Screen } from '../../../src/core/screen/screen';
import type { PanelActions } from '../../../src/panel/deal/panel-props';
import { Panel } from '../../../src/panel/panel';
import { manyCards } from '../many-cards';

/* The panel on a deal against the seed card's competitor. The query parameter `cards` is the number of cards. */

const [seed] = cards;
const element = document.getElementById('panel');
if (seed === undefined || element === null)
  throw new Error('The page needs a card and its #panel element.');

const count = Number(new URLSearchParams(location.search).get('cards'));
const many = manyCards(seed, count);

const field = { label: 'Primary Competitor', probe: 'bench' };
const tab = {
  kind: 'card',
  key: seed.id,
  label: seed.name,
  card: seed,
  why: { kind: 'field', field, values: [seed.name], value: seed.name, alias: seed.name },
} as const;
const record = { vendor: 'salesforce', host: 'bench.example', id: '1' } as const;
const screen: Screen = { kind: 'rivals', deal: { record }, field, tabs: [tab], active: tab };

// The benchmark needs no other actions.
const actions = new Proxy({} as PanelActions, { get: () => async () => 'copied' });

createRoot(element).render(
  <Panel
    screen={screen}
    pack={pack}
    cards={many}
    today="2026-11-24"
    form="words"
    guard
    recalls={[]}
    actions={actions}
  />,
);
