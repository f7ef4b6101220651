import type { Role } from '../core/card/line';
import type { Group, ListLayout, Part, TableLayout } from '../core/card/part';
import type { CardFile, LineEntry } from './card-schema';

/** A line as the file has it, with what its place in the file makes of it. */
export interface RoledEntry {
  readonly role: Role;
  readonly entry: LineEntry;
  readonly sign?: string | undefined;
}

type FilePart = Part<RoledEntry>;
type FileGroup = Group<RoledEntry>;

/** The keys of a card file that hold parts; whatever isn't listed here is one. */
type PartKey = Exclude<
  keyof CardFile,
  | '$schema'
  | 'version'
  | 'id'
  | 'name'
  | 'title'
  | 'source'
  | 'updated'
  | 'aliases'
  | 'commonWords'
  | 'silence'
  | 'answer'
>;

/** How the groups of a list are laid out; see {@link ListLayout}. */
const TOLD: ListLayout = { kind: 'list', keepsOrder: true };
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

/** The lines that are there, in the order of the roles. */
function roled(lines: { readonly [Key in Role]?: LineEntry | undefined }): readonly RoledEntry[] {
  return Object.entries(lines).flatMap(([role, entry]) =>
    entry === undefined ? [] : { role: role as Role, entry },
  );
}

/** Lines that all have one role. */
function all(role: Role, entries: readonly LineEntry[]): readonly RoledEntry[] {
  return entries.map((entry) => ({ role, entry }));
}

interface GroupHead {
  readonly id?: string;
  readonly heading?: string | undefined;
  readonly personas?: readonly string[] | undefined;
}

function group(
  { id, heading, personas = [] }: GroupHead,
  ...lines: readonly (readonly RoledEntry[])[]
): FileGroup {
  return {
    ...(id !== undefined && { id }),
    ...(heading !== undefined && { heading }),
    personas,
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

/** What leads into a table stands before its rows, in a group of its own. */
function introGroup(intro: LineEntry | undefined): readonly FileGroup[] {
  return intro === undefined ? [] : [group({}, roled({ intro }))];
}

type Kinds = {
  readonly [Key in PartKey]: (value: NonNullable<CardFile[Key]>) => FilePart | FilePart[];
};

/**
 * Every kind of part, in the order in which a call needs them: what the fight is about, how to open it,
 * what to ask, what to answer; then what has to be explained; last what is read before a call rather
 * than in it. A new kind is one entry here and one in the schema.
 */
const KINDS: Kinds = {
  summary: ({ title, oneLiner, theyWin, weWin, trap }) =>
    part('summary', 'Summary', title, TOLD, [
      group({}, roled({ 'one-liner': oneLiner, 'they-win': theyWin, 'we-win': weWin, trap })),
    ]),
  wedges: ({ title, items }) =>
    part(
      'wedges',
      'Wedges',
      title,
      TOLD,
      items.map(({ id, title: heading, personas, ...wedge }) => {
        const { claim, attack, proof, reality, evidence, contrast } = wedge;
        const lines = { claim, attack, proof, reality, evidence, contrast };
        return group({ id, heading, personas }, roled(lines));
      }),
    ),
  discovery: ({ title, questionsHeading, questions, fitHeading, fitSignals }) =>
    part('discovery', 'Questions', title, SORTED, [
      group({ heading: questionsHeading }, all('question', questions)),
      group({ heading: fitHeading }, all('fit', fitSignals)),
    ]),
  proofPoints: ({ title, lines }) =>
    part('proof', 'Proof', title, { ...SORTED, opensWithProofs: true }, [
      group({}, all('proof-point', lines)),
    ]),
  objections: ({ title, items }) =>
    part(
      'objections',
      'Objections',
      title,
      TOLD,
      items.map(({ id, personas, objection, stance, pivot }) =>
        group({ id, personas }, roled({ objection, stance, pivot })),
      ),
    ),
  translations: ({ title, intro, heads, rows }) => {
    const { them, us, difference, differenceToSay } = heads;
    const layout: TableLayout = {
      kind: 'table',
      heads: [them, us, difference],
      wide: 'last',
      ...(differenceToSay !== undefined && { copiedHeads: [them, us, differenceToSay] }),
    };
    return part('terms', 'Translation', title, layout, [
      ...introGroup(intro),
      ...rows.map((row) =>
        group(
          { id: row.id, heading: row.them },
          roled({ term: row.us, difference: row.difference }),
        ),
      ),
    ]);
  },
  philosophy: (philosophy) => comparison('mindset', 'Philosophy', philosophy),
  comparisons: (tables) =>
    tables.map((table, position) => comparison(`compare-${position}`, table.title, table)),
  architecture: ({ title, heading, intro, points }) =>
    part('infra', 'Architecture', title, TOLD, [
      group({ heading }, roled({ intro }), all('point', points)),
    ]),
  concede: ({ title, heading, when, position }) =>
    part('concede', 'Concede', title, SORTED, [
      group({ heading }, all('concede', when), roled({ position })),
    ]),
  personas: ({ title, messages }) =>
    part(
      'personas',
      'Personas',
      title,
      TOLD,
      messages.map(({ persona, line }) => group({ personas: [persona] }, all('message', [line]))),
    ),
  more: (lists) =>
    lists.map(({ title, lines }, position) =>
      part(`more-${position}`, title, title, SORTED, [group({}, all('note', lines))]),
    ),
  references: ({ title, lines }) =>
    part('links', 'References', title, TOLD, [group({}, all('reference', lines))]),
};

function partsUnder<Key extends PartKey>(key: Key, file: CardFile): FilePart | readonly FilePart[] {
  const value = file[key] as NonNullable<CardFile[Key]> | undefined;
  return value === undefined ? [] : KINDS[key](value);
}

/** Returns the parts of a card file, with its Markdown as it is. */
export function partsOfFile(file: CardFile): readonly FilePart[] {
  return (Object.keys(KINDS) as PartKey[]).flatMap((key) => partsUnder(key, file));
}
