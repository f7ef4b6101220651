import type { Role } from '../core/card/line';
import type { Group, ListLayout, Notice, Part, TableLayout } from '../core/card/part';
import type { CardFile, LineEntry } from './card-schema';

/** A line as in the file, with the role that its key gives it. */
export interface RoledEntry {
  readonly role: Role;
  readonly entry: LineEntry;
  readonly sign?: string | undefined;
}

type FilePart = Part<RoledEntry>;
type FileGroup = Group<RoledEntry>;

/** The keys of a card file that contain sections: all except these. */
type PartKey = Exclude<
  keyof CardFile,
  | '$schema'
  | 'version'
  | 'id'
  | 'name'
  | 'purpose'
  | 'title'
  | 'source'
  | 'owner'
  | 'updated'
  | 'aliases'
  | 'commonWords'
  | 'silence'
  | 'answer'
  | 'calculators'
>;

/** Lists whose lines stay in the writer's order, and lists whose lines are sorted by persona. */
const IN_ORDER: ListLayout = { kind: 'list', keepsOrder: true };
const SORTED: ListLayout = { kind: 'list', keepsOrder: false };

function part(
  id: string,
  short: string,
  title: string,
  layout: ListLayout | TableLayout,
  groups: readonly FileGroup[],
): FilePart {
  return { id: `part-${id}`, title, short, layout, groups };
}

/** Returns the lines that exist, each with its role, in the order of the keys. */
function byRole(lines: { readonly [Key in Role]?: LineEntry | undefined }): readonly RoledEntry[] {
  return Object.entries(lines).flatMap(([role, entry]) =>
    entry === undefined ? [] : { role: role as Role, entry },
  );
}

/** Returns lines that all have the same role. */
function inRole(role: Role, entries: readonly LineEntry[]): readonly RoledEntry[] {
  return entries.map((entry) => ({ role, entry }));
}

interface GroupHead {
  readonly id?: string;
  readonly heading?: string | undefined;
  readonly personas?: readonly string[] | undefined;
  readonly notice?: Notice | undefined;
}

function group(
  { id, heading, personas = [], notice }: GroupHead,
  ...lines: readonly (readonly RoledEntry[])[]
): FileGroup {
  return {
    ...(id !== undefined && { id }),
    ...(heading !== undefined && { heading }),
    personas,
    ...(notice && { notice }),
    lines: lines.flat(),
  };
}

type Philosophy = NonNullable<CardFile['philosophy']>;

function comparison(
  id: string,
  short: string,
  { title, picture, intro, heads, rows }: Philosophy,
): FilePart {
  const layout: TableLayout = {
    kind: 'table',
    heads: [heads.aspect ?? '', heads.them, heads.us],
    wide: 'name',
    ...(picture && { picture }),
  };
  return part(id, short, title, layout, [
    ...introGroup(intro),
    ...rows.map(({ id: rowId, aspect, them, us, signs }) =>
      group({ id: rowId, heading: aspect }, [
        { role: 'theirs', entry: them, sign: signs?.them },
        { role: 'ours', entry: us, sign: signs?.us },
      ]),
    ),
  ]);
}

/** Returns a table's introduction as a group of its own, which goes before the rows. */
function introGroup(intro: LineEntry | undefined): readonly FileGroup[] {
  return intro === undefined ? [] : [group({}, byRole({ intro }))];
}

type Rebuttal = { readonly objection: LineEntry; readonly reply: LineEntry };

/** Returns the competitor's response as an objection of its own, below what it's about. */
function rebuttalGroup(
  id: string,
  rebuttal: Rebuttal | undefined,
  personas: readonly string[] | undefined,
): readonly FileGroup[] {
  if (rebuttal === undefined) return [];
  const { objection, reply } = rebuttal;
  return [group({ id: `${id}-rebuttal`, personas }, byRole({ objection, reply }))];
}

type PartBuilders = {
  readonly [Key in PartKey]: (value: NonNullable<CardFile[Key]>) => FilePart | FilePart[];
};

/**
 * Builds each kind of section, in the order in which a call needs them: how to open, what to ask, and
 * what to answer come first, then what needs explaining, and last what is read before the call. A new
 * kind needs an entry here and one in the schema.
 */
const PART_BUILDERS: PartBuilders = {
  notices: (notices) =>
    part(
      'notices',
      'Notices',
      'Notices',
      IN_ORDER,
      notices.map(({ id, title: heading, level, since, until, owner, rep, say }) => {
        const notice = { level, since, ...(until && { until }), ...(owner && { owner }) };
        return group({ id, heading, notice }, byRole({ notice: rep, statement: say }));
      }),
    ),
  summary: ({ title, oneLiner, theyWin, weWin, trap }) =>
    part('summary', 'Summary', title, IN_ORDER, [
      group({}, byRole({ 'one-liner': oneLiner, 'they-win': theyWin, 'we-win': weWin, trap })),
    ]),
  wedges: ({ title, items }) =>
    part(
      'wedges',
      'Wedges',
      title,
      IN_ORDER,
      items.flatMap(({ id, title: heading, personas, rebuttal, ...wedge }) => {
        const { claim, attack, proof, reality, evidence, contrast } = wedge;
        const lines = { claim, attack, proof, reality, evidence, contrast };
        return [
          group({ id, heading, personas }, byRole(lines)),
          ...rebuttalGroup(id, rebuttal, personas),
        ];
      }),
    ),
  discovery: ({ title, questionsHeading, questions, fitHeading, fitSignals }) =>
    part('discovery', 'Questions', title, SORTED, [
      group({ heading: questionsHeading }, inRole('question', questions)),
      group({ heading: fitHeading }, inRole('fit', fitSignals)),
    ]),
  proofPoints: ({ title, lines }) =>
    part('proof', 'Proof', title, { ...SORTED, opensWithProofs: true }, [
      group({}, inRole('proof-point', lines)),
    ]),
  objections: ({ title, items }) =>
    part(
      'objections',
      'Objections',
      title,
      IN_ORDER,
      items.flatMap(({ id, personas, objection, stance, pivot, rebuttal }) => [
        group({ id, personas }, byRole({ objection, stance, pivot })),
        ...rebuttalGroup(id, rebuttal, personas),
      ]),
    ),
  translations: ({ title, intro, heads, rows }) => {
    const { them, us, difference, differenceToSay } = heads;
    const layout: TableLayout = {
      kind: 'table',
      heads: [them, us, difference],
      wide: 'last',
      ...(differenceToSay !== undefined && { copiedHeads: [them, us, differenceToSay] }),
    };
    return part('terms', 'Terminology', title, layout, [
      ...introGroup(intro),
      ...rows.map((row) =>
        group(
          { id: row.id, heading: row.them },
          byRole({ term: row.us, difference: row.difference }),
        ),
      ),
    ]);
  },
  philosophy: (philosophy) => comparison('mindset', 'Approach', philosophy),
  comparisons: (tables) =>
    tables.map((table, position) => comparison(`compare-${position}`, table.title, table)),
  architecture: ({ title, heading, intro, points, rebuttal }) =>
    part('infra', 'Architecture', title, IN_ORDER, [
      group({ heading }, byRole({ intro }), inRole('point', points)),
      ...rebuttalGroup('architecture', rebuttal, undefined),
    ]),
  concede: ({ title, heading, when, position }) =>
    part('concede', 'When to concede', title, SORTED, [
      group({ heading }, inRole('concede', when), byRole({ position })),
    ]),
  personas: ({ title, messages }) =>
    part(
      'personas',
      'By persona',
      title,
      IN_ORDER,
      messages.map(({ persona, line }) =>
        group({ personas: [persona] }, inRole('message', [line])),
      ),
    ),
  more: (lists) =>
    lists.map(({ title, lines }, position) =>
      part(`more-${position}`, title, title, SORTED, [group({}, inRole('note', lines))]),
    ),
  references: ({ title, lines }) =>
    part('links', 'References', title, IN_ORDER, [group({}, inRole('reference', lines))]),
};

function partsUnder<Key extends PartKey>(key: Key, file: CardFile): FilePart | readonly FilePart[] {
  const value = file[key] as NonNullable<CardFile[Key]> | undefined;
  return value === undefined ? [] : PART_BUILDERS[key](value);
}

/**
 * Returns the sections of a card file, with the Markdown unparsed. The short names are made for a competitor's
 * card; a general card's sections have their titles only.
 */
export function partsOfFile(file: CardFile): readonly FilePart[] {
  const parts = (Object.keys(PART_BUILDERS) as PartKey[]).flatMap((key) => partsUnder(key, file));
  return file.purpose === undefined ? parts : parts.map((each) => ({ ...each, short: each.title }));
}
