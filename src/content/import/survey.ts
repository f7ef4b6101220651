import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import type { PackFile } from '../card-schema';
import type { Entry } from './entry';
import { isQuestion, isQuoted } from './leaf';
import { type Names, personaOf, roleOf, sideOf, toldBy, wordsOf } from './names';
import type { MarkdownDocument } from './outline';
import type { Evidence, FoundRival } from './result';
import {
  givenName,
  isSameName,
  looksLikeName,
  nameBehindKind,
  namesInTitle,
  settledName,
} from './rival-name';
import {
  COUNTED,
  ITEMS,
  innerLabels,
  NO_CARD,
  NO_NAME,
  NO_RIVAL,
  PARTS,
  RIVAL_PROPERTY,
  THEIRS,
  withGuests,
  wordsOfFileName,
} from './rival-signs';
import { plainOf } from './write-inline';

/** Finds everybody that a file may be about, by where names are. */
export class Survey {
  private readonly all = new Map<
    string,
    { -readonly [Key in keyof FoundRival]: FoundRival[Key] }
  >();
  /** The title names one rival, so that sections with the same parts aren't others. */
  private isAboutOne = false;
  private readonly headings: string[] = [];
  /** Names that are more likely ours. */
  readonly ours = new Set<string>();

  constructor(
    private readonly names: Names,
    private readonly pack: PackFile,
    private readonly known: readonly string[],
    private readonly text: string,
  ) {}

  private isUs(name: string): boolean {
    return this.names.us.some((us) => isSameName(us, name)) || sideOf(name, this.names) === 'us';
  }

  private add(given: string, evidence: Evidence, line: number): void {
    const { name: written, aliases } = givenName(plainOf(given));
    const name = settledName(written, this.text);
    const isGeneric = this.names.vocabulary.marks(wordsOf(name, this.names), 'rival');
    if (!looksLikeName(name) || this.isUs(name) || isGeneric || isPlaceholder(name)) return;
    const all = [...this.all.values()];
    const isName = (other: string) => fold(other) === fold(name);
    // Two sections, columns, or rows are about two rivals, even if one name begins with the other.
    const isBeside = (each: FoundRival) =>
      each.evidence === evidence && /^(?:sections|columns|rows)$/.test(evidence);
    const same =
      all.find((each) => isName(each.name) || each.aliases.some(isName)) ??
      all.find((each) => isSameName(each.name, name) && !isBeside(each));
    if (same === undefined) {
      this.all.set(fold(name), { name, aliases, forms: [], evidence, line });
      return;
    }
    const isOther = fold(same.name) !== fold(name) && !same.aliases.includes(name);
    same.aliases = [...new Set([...same.aliases, ...aliases])];
    if (isOther) same.forms = [...new Set([...same.forms, name])];
  }

  /** The file's own properties, or its first lines: "Competitor: X". */
  private ofProperties(entries: readonly Entry[]): void {
    for (const { kind, label = '', text = '', line } of entries) {
      if (kind === 'section') return;
      const name = plainOf(text).trim();
      if (RIVAL_PROPERTY.test(label) && !/[;!?]/.test(name)) {
        for (const each of name.split(/\s*,\s+/)) this.add(each, 'property', line);
      }
    }
  }

  private isRole(name: string): boolean {
    return (toldBy(name, this.names)?.share ?? 0) > 0.5;
  }

  /** What the title, or the heading of a section, says about names. */
  private ofHeading({ label = '', line }: Entry, evidence: 'title' | 'sections'): void {
    this.headings.push(` ${fold(label)} `);
    const titled = namesInTitle(label);
    const isTitle = evidence === 'title';
    if (titled?.by === 'versus') {
      const left = givenName(titled.left).name;
      const isName = (name: string) =>
        !this.isRole(name) && (left !== '' || isTitle || !NO_RIVAL.test(name));
      const rights = titled.right.filter((name) => isName(givenName(name).name));
      const isLeft = looksLikeName(left) && !this.isUs(left) && !this.ours.has(left);
      if (isLeft && titled.right.some((name) => this.isUs(givenName(name).name))) {
        this.add(titled.left, evidence, line);
      } else if (!isLeft || isTitle) {
        // If neither is a name of ours that was given, our own usually comes first.
        if (isLeft) this.ours.add(left);
        for (const name of rights) this.add(name, evidence, line);
      }
    } else if (titled?.by === 'card') {
      const { name } = givenName(titled.name);
      const isCard = isTitle || (/battle\s?card/i.test(label) && !NO_CARD.test(name));
      if (!isCard || this.isRole(name)) return;
      if (isTitle && this.all.size > 1 && !this.all.has(fold(name))) this.ours.add(name);
      else this.add(titled.name, evidence, line);
    } else if (isTitle && titled && this.all.size === 0) {
      const isRole = toldBy(titled.name, this.names) !== undefined;
      if (!isRole && /^[\p{Lu}\p{Lo}\p{N}]/u.test(titled.name)) this.add(titled.name, 'name', line);
    } else if (!isTitle) {
      const found = this.known.find((name) => fold(name) === fold(givenName(label).name));
      if (found !== undefined) this.add(found, 'known', line);
    }
  }

  /** Whether a heading or the head of a column can be a rival's name, by its form. */
  private canBeName(heading: string): boolean {
    const label = nameBehindKind(heading);
    const { name } = givenName(label);
    const told = toldBy(label, this.names);
    return (
      looksLikeName(name) &&
      !COUNTED.test(name) &&
      !NO_NAME.test(name) &&
      !this.isUs(label) &&
      !(isQuoted(label) || isQuestion(label) || namesInTitle(label) === undefined) &&
      personaOf(name, this.pack) === undefined &&
      (told?.share ?? 0) < 0.34
    );
  }

  /** Siblings with the same parts of a card in them, or beneath a heading that speaks of competitors. */
  private ofSiblings(sections: readonly Entry[], parent: string): void {
    const likely = sections.filter(
      ({ label = '', entries }) => entries.length > 0 && this.canBeName(label),
    );
    const isHeaded = parent && this.names.vocabulary.marks(wordsOf(parent, this.names), 'rival');
    const parentRole = roleOf(parent, this.names);
    if (isHeaded && parentRole !== 'comparison') {
      for (const { label = '', line } of likely) this.add(label, 'sections', line);
      return;
    }
    if (likely.length < 2 || ITEMS.has(parentRole) || this.isAboutOne) return;
    const labels = likely.map((each) => new Set(innerLabels(each).map(fold)));
    for (const [at, { label = '', line }] of likely.entries()) {
      const shared = [...(labels[at] ?? [])].filter((each) =>
        labels.some((others, other) => other !== at && others.has(each)),
      );
      const roles = new Set(
        shared.map((each) => roleOf(each, this.names)).filter((r) => PARTS.has(r)),
      );
      const isTheirs = shared.some((each) => THEIRS.test(each));
      if (shared.length < 2 || (roles.size < 2 && !isTheirs)) continue;
      this.add(nameBehindKind(label), 'sections', line);
    }
  }

  private ofSections(entries: readonly Entry[], parent: string): void {
    const sections = entries.filter(({ kind }) => kind === 'section');
    this.ofSiblings(sections, parent);
    const lefts = sections.flatMap(({ label = '' }) => {
      const titled = namesInTitle(label);
      return titled?.by === 'versus' ? [givenName(titled.left).name] : [];
    });
    // Who is on the left of two sections or more is us.
    const ours = lefts.filter((left, at) => lefts.indexOf(left) !== at && looksLikeName(left));
    for (const left of ours) if (!this.isUs(left)) this.ours.add(left);
    for (const section of sections) {
      this.ofHeading(section, 'sections');
      this.ofSections(section.entries, section.label ?? '');
    }
  }

  /** Columns beside ours, and rows beneath a head that speaks of competitors. */
  private ofTables(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.kind !== 'table') this.ofTables(entry.entries);
      if (entry.kind !== 'table') continue;
      const [first = '', ...heads] = entry.heads ?? [];
      if (
        this.names.vocabulary.marks(wordsOf(first, this.names), 'rival') &&
        roleOf(first, this.names) === undefined
      ) {
        for (const row of entry.entries) {
          const [name] = row.entries;
          if (name !== undefined) this.add(plainOf(name.text ?? ''), 'rows', row.line);
        }
      }
      // Beside a column about a rival, other names are rivals, too, even if none of the columns is ours.
      const isNamed = (head: string) =>
        this.known.some((each) => fold(each) === fold(givenName(head).name));
      const isKnown = (head: string) => {
        const { name } = givenName(head);
        return this.isUs(head) || this.ours.has(name) || this.all.has(fold(name)) || isNamed(head);
      };
      if (!heads.some(isKnown)) continue;
      const others = heads.filter(
        (head) =>
          this.canBeName(head) &&
          sideOf(head, this.names) === undefined &&
          toldBy(head, this.names) === undefined,
      );
      for (const head of others) {
        const isTwice = this.text.split(givenName(head).name).length > 2;
        if (others.length > 1 || isTwice || isNamed(head)) this.add(head, 'columns', entry.line);
      }
    }
  }

  /** The name of the file, and the names of cards that are there, where the text says nothing. */
  private ofFileName(title: string, fileName: string): void {
    const base = wordsOfFileName(fileName);
    const spoken = fold(`${title} ${base}`);
    const there = this.known.find((name) => ` ${spoken} `.includes(` ${fold(name)} `));
    const titled = namesInTitle(base);
    if (there !== undefined) this.add(there, 'known', 1);
    else if (titled && titled.by !== 'name') {
      const names = titled.by === 'versus' ? titled.right : [titled.name];
      for (const name of names) {
        const pattern = givenName(name).name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
        const [written] = (pattern && new RegExp(pattern, 'iu').exec(this.text)) || [];
        if (written !== undefined) this.add(written, 'file-name', 1);
      }
    }
  }

  /** Looks through a whole file. */
  of({ root, entries }: MarkdownDocument, fileName: string): readonly FoundRival[] {
    this.isAboutOne = namesInTitle(root.label ?? '')?.by === 'versus';
    this.ofProperties(entries);
    // "Kestrel limits vs us" is about Kestrel if the title is.
    if (this.isAboutOne) this.ofHeading(root, 'title');
    this.ofSections(entries, '');
    if (!this.isAboutOne) this.ofHeading(root, 'title');
    this.ofTables(entries);
    if (this.all.size === 0) this.ofFileName(root.label ?? '', fileName);
    for (const [key, { name }] of this.all) if (this.ours.has(name)) this.all.delete(key);
    const found = [...this.all.values()].sort((a, b) => a.line - b.line);
    return withGuests(found, this.headings);
  }
}
