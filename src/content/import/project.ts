import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { isQuoted } from './leaf';
import { type Names, roleOf } from './names';
import { plainOf } from './plain-words';
import type { Role } from './role';
import type { Subjects } from './subjects';

/** What one rival's card is made of, and what was left to the others. */
export interface Projection {
  readonly entries: readonly Entry[];
  /** Sections, columns, rows, and lines about others, each with whom it's about. */
  readonly others: readonly Other[];
}

export interface Other {
  readonly about: string;
  readonly line: number;
  readonly text: string;
}

/** Returns whether lines of a role belong to the objection above them. */
const goesWithObjection = (role: Role | undefined) => isAnswering(role) || role === 'proof';

class Projector {
  readonly others: Other[] = [];

  constructor(
    private readonly rival: string,
    private readonly subjects: Subjects,
    private readonly names: Names,
  ) {}

  private leave(about: string, { line, label, text = '' }: Entry): void {
    this.others.push({ about, line, text: label ?? plainOf(text) });
  }

  /** A table without the columns of others and, outside of the rival's own section, without their rows. */
  private table(table: Entry, isOwn: boolean): readonly Entry[] {
    const heads = table.heads ?? [];
    const owners = heads.map((head) => this.subjects.of(head));
    const keeps = owners.map((owner) => owner === undefined || owner === this.rival);
    for (const [at, owner] of owners.entries()) {
      if (owner !== undefined && !keeps[at]) {
        this.others.push({ about: owner, line: table.line, text: heads[at] ?? '' });
      }
    }
    const rows = table.entries
      .map((row) => ({ ...row, entries: row.entries.filter((_, at) => keeps[at] ?? true) }))
      .filter((row) => isOwn || this.keeps(row));
    if (rows.length === 0 && table.entries.length > 0) return [];
    return [{ ...table, heads: heads.filter((_, at) => keeps[at]), entries: rows }];
  }

  /** Whether a text outside of all rivals' sections can be on this rival's card. */
  private keeps(entry: Entry): boolean {
    const [other] = this.subjects.within(entry);
    if (other === undefined || this.subjects.within(entry).has(this.rival)) return true;
    this.leave(other, entry);
    return false;
  }

  private ownMentions({ label = '', text = '' }: Entry): ReadonlySet<string> {
    return this.subjects.mentionedIn(`${label} ${plainOf(text)}`);
  }

  /** Like `keeps`, but a text that isn't about others itself is kept for what's beneath it. */
  private keepsItem(entry: Entry): boolean {
    const own = this.ownMentions(entry);
    if (own.has(this.rival) || (own.size === 0 && entry.entries.length > 0)) return true;
    const [other] = own;
    if (other === undefined) return this.keeps(entry);
    this.leave(other, entry);
    return false;
  }

  /** A text with only those beneath it that can be on this rival's card. */
  private item(entry: Entry): readonly Entry[] {
    const own = this.ownMentions(entry);
    const isOfRival = own.size === 1 && own.has(this.rival);
    if (isOfRival || entry.entries.length === 0) return [entry];
    const inside = this.of(entry.entries, false);
    return inside.length > 0 || own.size > 0 ? [{ ...entry, entries: inside }] : [];
  }

  private section(section: Entry, isOwn: boolean): readonly Entry[] {
    const subject = this.subjects.of(section.label ?? '');
    if (subject !== undefined && subject !== this.rival) {
      this.leave(subject, section);
      return [];
    }
    const mentioned = this.subjects.mentionedIn(section.label ?? '');
    const isAbout = subject === this.rival;
    const isOfRival =
      isAbout && !isOwn && this.subjects.namedBy(section.label ?? '') === this.rival;
    if (!isOwn && mentioned.size > 1 && !mentioned.has(this.rival)) {
      this.leave([...mentioned].join(', '), section);
      return [];
    }
    const entries = this.of(section.entries, isOwn || isAbout);
    if (entries.length === 0 && section.entries.length > 0) return [];
    return [{ ...section, entries, ...(isOfRival && { isOfRival }) }];
  }

  of(entries: readonly Entry[], isOwn: boolean): readonly Entry[] {
    let leftAbout: string | undefined;
    let isUnanswered = false;
    return entries.flatMap((entry): readonly Entry[] => {
      if (entry.kind === 'section') {
        leftAbout = undefined;
        return this.section(entry, isOwn);
      }
      if (entry.kind === 'table') return this.table(entry, isOwn);
      const role = roleOf(entry.label, this.names);
      const subject = entry.label === undefined ? undefined : this.subjects.of(entry.label);
      if (subject !== undefined && subject !== this.rival) {
        this.leave(subject, entry);
        return [];
      }
      if (isOwn) return [entry];
      const isQuote = entry.label === undefined && isQuoted(entry.text ?? '');
      const isUnlabeledAnswer = entry.label === undefined && (!isQuote || isUnanswered);
      const isKept = this.keepsItem(entry);
      // The answer to what somebody says about another rival goes with it.
      if (leftAbout !== undefined && (goesWithObjection(role) || isUnlabeledAnswer)) {
        isUnanswered = false;
        const isOfRival = isUnlabeledAnswer && this.subjects.within(entry).has(this.rival);
        if (!isOfRival) {
          if (isKept) this.leave(leftAbout, entry);
          return [];
        }
      }
      leftAbout =
        !isKept && (role === 'objection' || isQuote)
          ? [...this.subjects.within(entry)][0]
          : undefined;
      isUnanswered = leftAbout !== undefined;
      return isKept ? this.item(entry) : [];
    });
  }
}

/**
 * Returns what a file of several rivals says about one of them: the rival's own sections, and what stands
 * outside the sections of all others and mentions none of them.
 */
export function projectOn(
  entries: readonly Entry[],
  rival: string,
  subjects: Subjects,
  names: Names,
): Projection {
  if (subjects.isOnlyOne) return { entries, others: [] };
  const projector = new Projector(rival, subjects, names);
  return { entries: projector.of(entries, false), others: projector.others };
}

/** Returns the section that is all about the rival. */
export function sectionOfRival(entries: readonly Entry[]): Entry | undefined {
  for (const entry of entries) {
    const found = entry.isOfRival ? entry : sectionOfRival(entry.entries);
    if (found) return found;
  }
  return undefined;
}
