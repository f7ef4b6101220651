/* Word lists, folded like the query. A phrase counts as one word. */

/** Words that say nothing about the subject of a sentence. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a about an and any are arent as at be better but by can cant could do does doesnt dont for from
  good had has have havent here how i if in is isnt it its just me more much my no not of on or our should
  so tell than that thats the their theirs them then there they this to too us versus vs was we what whats
  when where which who why will with wont worse would you your yours`.split(/\s+/),
);

/** More such words, which mails and chats have. */
export const CHAT: ReadonlySet<string> = new Set(
  `hi hello dear thanks thank please regards best know let look looks looking think want need like use uses
  using used get make makes sure wonder wondering question questions quick really would much many work works
  say says said show give given see heard still right now one way maybe happen happens mean means only other
  than even into over out up after before because when while every each both same did was were been being id
  im ive youre theyre might must may`.split(/\s+/),
);

/** Synonyms and abbreviations. Typing one also finds the others. */
export const SYNONYMS: readonly (readonly string[])[] = [
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

/** Returns a map from each entry of comma-separated lists to what its list stands for. */
function byEntry(
  table: readonly (readonly [entries: string, meaning: readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.flatMap(([entries, meaning]) =>
      entries.split(', ').map((entry) => [entry, meaning] as const),
    ),
  );
}

/** Buyers' words, with the words cards use instead. Search uses them only if no card has the buyer's word. */
export const RELATED = byEntry([
  ['expensive, pricey, costly, cheap, cheaper, budget, afford, bill', ['price', 'pricing', 'cost']],
  ['license, licence', ['price', 'pricing']],
  ['slow, fast', ['latency', 'delay', 'performance']],
  ['migrate, switch', ['migration', 'refactor', 'rewrite']],
  ['etl', ['pipeline', 'workflow']],
  ['reference, testimonial, story, stories', ['proof', 'customer']],
  ['concede', ['acknowledge', 'honest']],
]);

/** Words in the names of personas, best first. */
export const LEADER = ['leader', 'executive', 'director', 'head', 'management', 'buyer'];
const MONEY = ['finance', 'budget', 'procurement', 'buyer', ...LEADER];
const PLATFORM = ['platform', 'infrastructure', 'devops', 'operation'];
const DATA = ['data', 'analytics', 'engineer', 'builder'];

/**
 * Job titles, each with words from the names of the personas who hold it. The first word that a persona in the
 * pack has is used, so these titles also work for personas with other names.
 */
export const JOB_TITLES = byEntry([
  ['vp, svp, evp, vice president, president, head, director, chief, executive, manager', LEADER],
  ['team lead, ceo, coo, cto, cio, cdo, cpo', LEADER],
  ['cfo, controller, procurement, chief financial officer, finance director', MONEY],
  ['vp finance, vp of finance, head of finance', MONEY],
  ['sre, site reliability engineer, devops, sysadmin', PLATFORM],
  ['platform engineer, platform team, infrastructure engineer, cloud engineer', PLATFORM],
  ['data engineer, data scientist, data analyst, analytics engineer, ml engineer', DATA],
]);

/** Departments a leader can head. In "Head of Platform" and "Chief Data Officer" the rep isn't looking for one. */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  `ai analytics architecture cloud data devops engineering infrastructure it ml officer operations
  platform product software technical technology`.split(/\s+/),
);
