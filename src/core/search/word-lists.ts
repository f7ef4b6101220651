/* Words as data, folded as search compares them. A phrase counts as one word. */

/** Words that make a sentence and say nothing about its subject. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about an and any are arent as at be better but by can cant could do does doesnt dont for from
  good had has have havent here how i if in is isnt it its just me more much my no not of on or our should
  so tell than that thats the their theirs them then there they this to too us versus vs was we what whats
  when where which who why will with wont worse would you your yours`.split(/\s+/),
);

/** Abbreviations and other names. Typing one also finds the others. */
export const SAME: readonly (readonly string[])[] = [
  ['k8s', 'kubernetes', 'kube'],
  ['ui', 'user interface', 'gui'],
  ['ai', 'artificial intelligence'],
  ['ml', 'machine learning'],
  ['llm', 'large language model'],
  ['dag', 'graph'],
  ['tco', 'total cost of ownership'],
  ['roi', 'return on investment'],
  ['poc', 'proof of concept'],
  ['oss', 'open source', 'opensource'],
  ['dsl', 'domain specific language'],
  ['aws', 'amazon web services', 'amazon'],
  ['gcp', 'google cloud'],
  ['ecs', 'elastic container service'],
  ['infra', 'infrastructure'],
  ['prod', 'production'],
  ['docs', 'documentation'],
  ['config', 'configuration'],
  ['dq', 'data quality'],
  ['iac', 'infrastructure as code'],
  ['sso', 'single sign on'],
  ['rbac', 'role based access control'],
  ['sla', 'service level agreement'],
  ['cicd', 'ci cd'],
  ['realtime', 'real time'],
];

/**
 * What buyers say, with the words that cards use for it. Search looks for them only where no card has
 * the buyer's own word.
 */
export const RELATED: Readonly<Record<string, readonly string[]>> = {
  expensive: ['price', 'pricing', 'cost'],
  pricey: ['price', 'pricing', 'cost'],
  costly: ['price', 'pricing', 'cost'],
  cheap: ['price', 'pricing', 'cost'],
  cheaper: ['price', 'pricing', 'cost'],
  budget: ['price', 'pricing', 'cost'],
  afford: ['price', 'pricing', 'cost'],
  bill: ['price', 'pricing', 'cost'],
  license: ['price', 'pricing'],
  licence: ['price', 'pricing'],
  slow: ['latency', 'delay', 'performance'],
  fast: ['latency', 'delay', 'performance'],
  migrate: ['migration', 'refactor', 'rewrite'],
  switch: ['migration', 'refactor', 'rewrite'],
  etl: ['pipeline', 'workflow'],
  reference: ['proof', 'customer'],
  testimonial: ['proof', 'customer'],
  story: ['proof', 'customer'],
  stories: ['proof', 'customer'],
  concede: ['acknowledge', 'honest'],
};

/** Words in the names of personas, best first. */
export const LEADER = ['leader', 'executive', 'director', 'head', 'management', 'buyer'];
const MONEY = ['finance', 'budget', 'procurement', 'buyer', ...LEADER];
const PLATFORM = ['platform', 'infrastructure', 'devops', 'operation'];
const DATA = ['data', 'analytics', 'engineer', 'builder'];

const TITLES: readonly (readonly [titles: string, personas: readonly string[]])[] = [
  ['vp, svp, evp, vice president, president, head, director, chief, executive, manager', LEADER],
  ['team lead, ceo, coo, cto, cio, cdo, cpo', LEADER],
  ['cfo, controller, procurement, chief financial officer, finance director', MONEY],
  ['vp finance, vp of finance, head of finance', MONEY],
  ['sre, site reliability engineer, devops, sysadmin', PLATFORM],
  ['platform engineer, platform team, infrastructure engineer, cloud engineer', PLATFORM],
  ['data engineer, data scientist, data analyst, analytics engineer, ml engineer', DATA],
];

/**
 * Job titles, each with words from the names of the personas who hold it. The first word that a persona of
 * the pack has counts, so these titles work for personas with other names as well.
 */
export const JOB_TITLES: ReadonlyMap<string, readonly string[]> = new Map(
  TITLES.flatMap(([titles, personas]) =>
    titles.split(', ').map((title) => [title, personas] as const),
  ),
);

/** What a leader can lead: in "Head of Platform" and "Chief Data Officer" it isn't what the rep looks for. */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  `ai analytics architecture cloud data devops engineering infrastructure it ml officer operations
  platform product software technical technology`.split(/\s+/),
);
