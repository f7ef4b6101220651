import { isPublicAddress } from '../../core/copy/private-address';
import { formatDate } from '../../core/trust/format-date';
import type { CardFile, LineEntry, PackFile } from '../card-schema';
import { canBeOffered, decideUse, kindOf } from './decide-use';
import type { Entry } from './entry';
import { Ids } from './ids';
import { type Leaf, linksIn } from './leaf';
import type { Names } from './names';
import { withoutPictures } from './pictures';
import { type Place, pathOf } from './place';
import type { Became, SectionReport, SectionRole } from './result';
import type { Role } from './vocabulary';
import { plainOf } from './write-inline';

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
export interface Placing {
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

/** A section stays the same when what it holds is sifted. */
function keyOf({ line, label = '' }: Entry): string {
  return `${line} ${label}`;
}

/** A part's title in the making: the headings that it's made of, by the sections they head. */
interface PartTitle {
  readonly texts: Map<string, string>;
  readonly isOwn: boolean;
}

/** A list under `more` in the making, its lines with their lines in the source. */
interface OtherList {
  readonly title: string;
  readonly lines: { readonly at: number; readonly line: LineEntry }[];
}

/** A card in the making. Its report has every text that is placed on it. */
export class CardDraft {
  readonly parts: Writable<Parts> = {};
  readonly became: Became[] = [];
  private readonly ids = new Ids();
  /** For wedges, objections, and rows. */
  readonly itemIds = new Ids();
  private readonly titles = new Map<string, PartTitle>();
  private readonly used = new Set<string>();
  private readonly others = new Map<string, OtherList>();

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

  /** Marks a heading as being on the card. */
  mark(section: Entry): void {
    this.used.add(keyOf(section));
  }

  /** Marks all headings within an entry whose texts have them as their labels. */
  markAll(entry: Entry): void {
    if (entry.kind === 'section') this.mark(entry);
    for (const each of entry.entries) this.markAll(each);
  }

  isUsed(section: Entry): boolean {
    return this.used.has(keyOf(section));
  }

  /** Returns the heading of a section, behind those around it that are nowhere on the card yet. */
  titleOf({ section, around }: Place): string {
    const isUsed = this.isUsed(section);
    const path = [...(isUsed ? [] : around.filter((each) => !this.isUsed(each))), section];
    for (const each of path) this.mark(each);
    const labels = path.map(({ label = '' }) => label).filter((label) => label !== '');
    return labels.join(' › ') || this.options.title;
  }

  /**
   * Returns a part of the card, and gives it its title. A part that several sections make has the titles of
   * all; one whose lines were under another heading takes that heading until a section of its own comes.
   */
  part<Name extends keyof TitledParts>(
    name: Name,
    empty: Omit<TitledParts[Name], 'title'>,
    place: Place,
    isOwn = true,
  ): TitledParts[Name] {
    const parts: { [Each in keyof TitledParts]?: TitledParts[Each] | undefined } = this.parts;
    const made = parts[name] ?? ({ title: '', ...empty } as TitledParts[Name]);
    parts[name] = made;
    const key = keyOf(place.section);
    const before = this.titles.get(name);
    if (before === undefined || (isOwn && !before.texts.has(key))) {
      const texts = before?.isOwn ? before.texts : new Map<string, string>();
      this.titles.set(name, { texts: texts.set(key, this.titleOf(place)), isOwn });
      made.title = [...new Set(texts.values())].join(' · ');
    }
    return made;
  }

  /** Makes a line of a text, and decides whether it can be said. */
  line(leaf: Leaf, place: Place, placing: Placing): LineEntry {
    const { part, slot, doubt } = placing;
    const { label, text, line } = leaf;
    const { names, today, checked } = this.options;
    const spot = { path: pathOf(place), isPreamble: place.section.isTitle === true };
    const { use = 'know', maybeSaid } =
      placing.use === undefined ? decideUse(leaf, spot, names) : placing;
    const isOffered = use === 'know' && OFFERED.has(part) && canBeOffered(leaf, spot.path, names);
    const id = this.ids.next(...placing.id);
    this.became.push({
      id,
      line,
      heading: place.section.label ?? '',
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
    const key = keyOf(place.section);
    const list = this.others.get(key) ?? { title: this.titleOf(place), lines: [] };
    this.others.set(key, list);
    const id = ['more', withoutPictures(leaf.label ?? plainOf(leaf.text))];
    const line = this.line(leaf, place, { ...how, part: 'more', id });
    list.lines.push({ at: leaf.line, line });
  }

  /** Returns the parts, `more` in the order of the file. */
  finish(): Parts {
    const more = [...this.others.values()]
      .map(({ title, lines }) => ({ title, lines: lines.toSorted((a, b) => a.at - b.at) }))
      .sort((a, b) => (a.lines[0]?.at ?? 0) - (b.lines[0]?.at ?? 0))
      .map(({ title, lines }) => ({ title, lines: lines.map(({ line }) => line) }));
    this.became.sort((a, b) => a.line - b.line);
    return { ...this.parts, ...(more.length > 0 && { more }) };
  }
}

/** What placing the sections of a card needs. */
export interface Setting {
  readonly names: Names;
  readonly pack: PackFile;
  readonly draft: CardDraft;
  /** What somebody has changed sections to, by their lines. */
  readonly roles: ReadonlyMap<number, SectionRole>;
  readonly sections: SectionReport[];
}

/** A section that is to be placed as what it was found to be. */
export interface Task extends Place {
  readonly setting: Setting;
  readonly role: Role | undefined;
}
