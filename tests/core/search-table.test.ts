import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../src/core/card/inline';
import { claimedNames } from '../../src/core/match/rival';
import type { FoundThing } from '../../src/core/search/found';
import { search } from '../../src/core/search/search';
import { SearchIndex } from '../../src/core/search/search-index';
import { readContent } from '../../tools/content/read-content';

/*
 * What reps type, and the result they want first. The card is a copy of the Dagster card, so that edits to the
 * shipped card don't break these tests.
 */

const TODAY = '2026-11-24';
const { cards, pack } = readContent('tests/fixtures/search');
const [dagster] = cards;
if (dagster === undefined) throw new Error('The fixture has no card');

function indexOf(personas: typeof pack.personas): SearchIndex {
  const created = new SearchIndex(TODAY, personas);
  for (const card of cards) created.add(card);
  return created;
}

const index = indexOf(pack.personas);

function nameOf(thing: FoundThing): string {
  if (thing.kind === 'term') return `${thing.them} → ${plainText(thing.us.text)}`;
  return thing.kind === 'objection' ? thing.id : thing.line.id;
}

function find(typed: string, asked = index) {
  return search(asked, { typed, front: cards, persona: undefined, today: TODAY });
}

function first(typed: string): string | undefined {
  return find(typed).things.map(nameOf)[0];
}

const SENSOR = 'Sensor → Webhook / Trigger';
const LEADERS = 'message-engineering-leaders';
const PLATFORM = 'message-platform-teams';

describe('search', () => {
  test.each([
    // Abbreviations and synonyms, in both directions.
    ['k8s', 'architecture-prefect'],
    ['kubernetes', 'architecture-prefect'],
    ['tco', PLATFORM],
    ['total cost of ownership', PLATFORM],
    ['poc', 'proof-pure-lithium'],
    ['proof of concept', 'proof-pure-lithium'],
    ['machine learning', 'objection-data-engineering'],
    ['amazon', 'proof-kagr'],
    ['aws', 'proof-kagr'],
    ['realtime', 'wedge-polling-tax-attack'],
    ['user interface', 'objection-lineage'],
    ['UI', 'objection-lineage'],
    // The competitor's name and aliases.
    ['dagster', 'summary-one-liner'],
    ['dagster labs', 'summary-one-liner'],
    ['Dagster+', 'summary-one-liner'],
    ['dagster cloud', 'summary-one-liner'],
    ['dagster.io', 'summary-one-liner'],
    ['elementl', 'summary-one-liner'],
    ['elementl pricing', 'question-modeled-pricing'],
    ['dagster sensor', SENSOR],
    // Job titles.
    ['vp', LEADERS],
    ['VP of Engineering', LEADERS],
    ['cto', LEADERS],
    ['cfo', LEADERS],
    ['chief data officer', LEADERS],
    ['Head of Platform', LEADERS],
    ['platform director', LEADERS],
    ['leaders', LEADERS],
    ['vp pricing', 'question-modeled-pricing'],
    ['sre', PLATFORM],
    ['platform engineer', PLATFORM],
    ['data engineer', 'message-data-engineers'],
    // Typos.
    ['sensr', SENSOR],
    ['sensro', SENSOR],
    ['linage', 'objection-lineage'],
    ['dagstr', 'summary-one-liner'],
    ['kuberntes', 'architecture-prefect'],
    ['credtis', 'wedge-credit-shock-claim'],
    ['orchestratoin', 'question-lineage-or-orchestration'],
    // Unfinished words.
    ['sens', SENSOR],
    ['pric', 'question-modeled-pricing'],
    ['kube', 'architecture-prefect'],
    // Buyers' words.
    ['too expensive', 'wedge-credit-shock-attack'],
    ['you are too pricey for us', 'wedge-credit-shock-attack'],
    ["isn't your lineage worse", 'objection-lineage'],
    ["isn't your lineage worse?", 'objection-lineage'],
    ['is your UI worse', 'objection-lineage'],
    ['quality checks', 'objection-quality-checks'],
    ['great expectations', 'objection-quality-checks'],
    ['vendor lock-in', 'objection-quality-checks'],
    ['data engineering focused', 'objection-data-engineering'],
    // Terms of both sides.
    ['sensor', SENSOR],
    ['webhook', SENSOR],
    ['ops', 'Op → Task'],
    ['task', 'Op → Task'],
    ['job', 'Job / Graph → Flow'],
    ['flow', 'Job / Graph → Flow'],
    ['code location', 'Code Location → Deployment'],
    ['deployment', 'Code Location → Deployment'],
    ['what is an asset?', 'Asset → Artifact / Materialization'],
    // Topics.
    ['credits', 'wedge-credit-shock-claim'],
    ['price', 'question-modeled-pricing'],
    ['pricing proof', 'wedge-credit-shock-claim'],
    ['lineage', 'objection-lineage'],
    ['backfill', 'question-modeled-pricing'],
    ['python sql', 'question-python-or-sql'],
    ['refactor', 'wedge-digital-twin-attack'],
    ['scale to zero', PLATFORM],
    ['30 seconds', 'wedge-polling-tax-attack'],
    ['who wins', 'architecture-win'],
    ['concede', 'concede-position'],
    ['trap', 'summary-trap'],
    ['samsara', 'proof-samsara'],
    ['reddit', 'wedge-credit-shock-evidence'],
  ])('ranks first for “%s”: %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  test.each(['airflow', 'snowflake', 'work pool', 'oss license', 'zzyzx'])(
    'finds nothing for “%s”',
    (typed) => {
      expect(find(typed).things).toEqual([]);
      expect(find(typed).total).toBe(0);
    },
  );
});

it('finds personas by job title in any pack', () => {
  const [engineers, teams, leaders] = pack.personas.map(({ id }) => id);
  const others = indexOf([
    { id: engineers ?? '', name: 'Pipeline Builders', short: 'Builders' },
    { id: teams ?? '', name: 'Infrastructure', short: 'Infra' },
    { id: leaders ?? '', name: 'Budget Holders', short: 'Budget' },
  ]);
  const firstOf = (typed: string) => find(typed, others).things.map(nameOf)[0];
  expect(firstOf('cfo')).toBe(LEADERS);
  expect(firstOf('sre')).toBe(PLATFORM);
});

/* This test reads the shipped cards. */
it('ranks each shipped card first for its name and aliases', () => {
  const shipped = readContent('.');
  const all = new SearchIndex(TODAY, shipped.pack.personas);
  for (const card of shipped.cards) all.add(card);
  for (const card of shipped.cards) {
    for (const typed of claimedNames(card)) {
      const found = search(all, { typed, front: [], persona: undefined, today: TODAY });
      expect(found.things[0]?.card.id, typed).toBe(card.id);
    }
  }
});
