import { isPublicAddress } from '../../core/copy/private-address';
import { formatDate } from '../../core/trust/format-date';
import type { CardFile, LineEntry, PackFile } from '../card-schema';
import { canBeOffered, decideUse, isSecretName, kindOf } from './decide-use';
import { BOLD_DEPTH, type Entry } from './entry';
import { Ids } from './ids';
import { type Leaf, linksIn } from './leaf';
import type { Names } from './names';
import { withoutPictures } from './pictures';
import type { Became, SectionReport, SectionRole } from './result';
import type { Role } from './vocabulary';
import { plainOf } from './write-inline';

/** A section in its place, and what it's for. */
export interface Place {
  readonly section: Entry;
  /** The sections around it, innermost last. */
  readonly around: readonly Entry[];
  /** What the headings above a text say about its use, innermost last. */
  readonly path: readonly string[];
  readonly role: Role | undefined;
}

type Parts = Omit<
  CardFile,
  '$schema' | 'version' | 'id' | 'name' | 'title' | 'updated' | 'aliases'
>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The parts that have one title. */
type TitledParts = {
  [Name in keyof Parts as NonNullable<Parts[Name]> extends { title: string }
    ? Name
    : never]-?: NonNullable<Parts[Name]>;
};

/** How a text becomes a line. */
interface Placing {
  /** The section of the card, as the file names it, and the location within it. */
  readonly part: string;
  readonly slot?: string;
  /** What the id begins with. */
  readonly id: readonly string[];
  /** Overrules what its form says: the words of somebody else, or several texts in one. */
  readonly use?: LineEntry['use'] | undefined;
  /** With a `use` of its own: it's internal, but looks as if it could be said. */
  readonly maybeSaid?: boolean;
  readonly doubt?: string | undefined;
}

/** Parts with points of ours. Somebody is asked whether they can be said. */
const OFFERED: ReadonlySet<string> = new Set(['wedges', 'proofPoints']);

/** A card in the making. Its report has every text that is placed on it. */
export class CardDraft {
  readonly parts: Writable<Parts> = {};
  readonly became: Became[] = [];
  private readonly ids = new Ids();
  /** For wedges, objections, and rows. */
  readonly itemIds = new Ids();
  /** The headings that a part's title is made of, by the lines of their sections. */
  private readonly titles = new Map<string, Map<number, string>>();
  /** The lines of headings that are on the card. */
  readonly used = new Set<number>();
  private readonly others = new Map<number, { title: string; lines: [number, LineEntry][] }>();

  constructor(
    private readonly options: {
      /** The heading of what is under no other. */
      readonly title: string;
      readonly names: Names;
      /** The day of the import, and the date of the file, if it has one. */
      readonly today: string;
      readonly checked: string | undefined;
    },
  ) {}

  /** Marks all headings within an entry as being on the card: its texts have them as labels. */
  use(entry: Entry): void {
    this.used.add(entry.line);
    for (const each of entry.entries) this.use(each);
  }

  /** Returns the heading of a section, behind those around it that are nowhere on the card yet. */
  titleOf({ section, around }: Pick<Place, 'section' | 'around'>): string {
    const outer = this.used.has(section.line) ? [] : around;
    const path = [...outer.filter(({ line }) => !this.used.has(line)), section].filter(
      ({ label = '' }) => !isSecretName(label),
    );
    for (const { line } of path) this.used.add(line);
    const labels = path.flatMap(({ label }) => label || []);
    return labels.join(' › ') || this.options.title;
  }

  /** Returns a part of the card, titled by the headings of all sections that it's made of. */
  part<Name extends keyof TitledParts>(
    name: Name,
    empty: Omit<TitledParts[Name], 'title'>,
    { section, around }: Place,
  ): TitledParts[Name] {
    const parts: { [Each in keyof TitledParts]?: TitledParts[Each] | undefined } = this.parts;
    const made = parts[name] ?? ({ title: '', ...empty } as TitledParts[Name]);
    parts[name] = made;
    const titles = this.titles.get(name) ?? new Map<number, string>();
    this.titles.set(name, titles);
    // A bold line is the heading of a group; the section around it has the title.
    const outer = section.depth === BOLD_DEPTH ? around.at(-1) : undefined;
    const titled = outer?.depth
      ? { section: outer, around: around.slice(0, -1) }
      : { section, around };
    if (!titles.has(titled.section.line)) {
      titles.set(titled.section.line, this.titleOf(titled));
      made.title = [...new Set(titles.values())].join(' · ');
    }
    return made;
  }

  /** Makes a line of a text, and decides whether it can be said. */
  line(leaf: Leaf, { section, path, role }: Place, placing: Placing): LineEntry {
    const { part, slot, doubt } = placing;
    const { label, text, line } = leaf;
    const { names, today, checked } = this.options;
    const { use = 'know', maybeSaid } =
      placing.use === undefined ? decideUse(leaf, path, names, section.isTitle) : placing;
    const isOurs = OFFERED.has(part) || (part === 'more' && role === 'wedges');
    const isPoint = isOurs || (leaf.isQuestion && leaf.kind === 'item' && leaf.depth === 0);
    const isOffered = use === 'know' && isPoint && canBeOffered(leaf, path, names, part);
    const id = this.ids.next(...placing.id);
    this.became.push({
      id,
      line,
      heading: section.label ?? '',
      role: slot === undefined ? part : `${part} → ${slot}`,
      text,
      use,
      ...((maybeSaid || isOffered) && { maybeSaid: true as const }),
      ...(doubt && { doubt }),
    });
    const kind = kindOf(plainOf(text), part);
    const isPrivate = part === 'references' && linksIn(text).some((href) => !isPublicAddress(href));
    const note = `Imported on ${formatDate(today)}; not checked against a source yet.`;
    const isClaim = use !== 'ask' && part !== 'references';
    const dated = checked === undefined ? {} : { checked };
    return {
      id,
      ...(label && { label }),
      text,
      use,
      review: isClaim
        ? { status: 'unverified', kind, ...dated, note }
        : { status: 'no-claim', kind, ...dated },
      ...(isPrivate && { private: true }),
    };
  }

  /** Keeps a text under its own heading. */
  more(leaf: Leaf, place: Place, how: Partial<Placing> = {}): void {
    const { line: key } = place.section;
    const list = this.others.get(key) ?? { title: this.titleOf(place), lines: [] };
    this.others.set(key, list);
    const id = ['more', withoutPictures(leaf.label ?? plainOf(leaf.text))];
    list.lines.push([leaf.line, this.line(leaf, place, { ...how, part: 'more', id })]);
  }

  /** Returns the parts, `more` in the order of the file. */
  finish(): Parts {
    const more = [...this.others.values()]
      .map(({ title, lines }) => ({ title, lines: lines.toSorted(([a], [b]) => a - b) }))
      .sort((a, b) => (a.lines[0]?.[0] ?? 0) - (b.lines[0]?.[0] ?? 0))
      .map(({ title, lines }) => ({ title, lines: lines.map(([, line]) => line) }));
    this.became.sort((a, b) => a.line - b.line);
    return { ...this.parts, ...(more.length > 0 && { more }) };
  }
}

/** What placing the sections of a card needs. */
export interface Setting {
  readonly names: Names;
  readonly pack: PackFile;
  readonly draft: CardDraft;
  /** What somebody has changed sections to, by the lines of their headings. */
  readonly roles: ReadonlyMap<number, SectionRole>;
  readonly sections: SectionReport[];
}
