import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { isQuoted } from './leaf';
import { type Names, roleOf } from './names';
import type { Subjects } from './subjects';
import { plainOf } from './write-inline';

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
      .filter((row) => {
        const about = isOwn ? undefined : this.other(this.subjects.within(row));
        if (about !== undefined) this.leave(about, row);
        return about === undefined;
      });
    if (rows.length === 0 && table.entries.length > 0) return [];
    return [{ ...table, heads: heads.filter((_, at) => keeps[at]), entries: rows }];
  }

  /** Returns who a text is about if it mentions only others, and not this rival. */
  private other(mentioned: ReadonlySet<string>): string | undefined {
    return mentioned.has(this.rival) ? undefined : [...mentioned][0];
  }

  private section(section: Entry, isOwn: boolean): readonly Entry[] {
    const { label = '' } = section;
    const mentioned = this.subjects.mentionedIn(label);
    if (!isOwn && mentioned.size > 1 && !mentioned.has(this.rival)) {
      this.leave([...mentioned].join(', '), section);
      return [];
    }
    const isAbout = this.subjects.of(label) === this.rival;
    const isOfRival = isAbout && !isOwn && this.subjects.namedBy(label) === this.rival;
    const entries = this.of(section.entries, isOwn || isAbout);
    if (entries.length === 0 && section.entries.length > 0) return [];
    return [{ ...section, entries, ...(isOfRival && { isOfRival }) }];
  }

  of(entries: readonly Entry[], isOwn: boolean): readonly Entry[] {
    /** The rival of the objection that was just left out. */
    let leftAbout: string | undefined;
    let isUnanswered = false;
    return entries.flatMap((entry): readonly Entry[] => {
      const { kind, label, text = '', entries: inside } = entry;
      if (kind === 'table') return this.table(entry, isOwn);
      if (kind === 'section') leftAbout = undefined;
      const subject = label === undefined ? undefined : this.subjects.of(label);
      if (subject !== undefined && subject !== this.rival) {
        this.leave(subject, entry);
        return [];
      }
      if (kind === 'section') return this.section(entry, isOwn);
      if (isOwn) return [entry];
      const role = roleOf(label, this.names);
      const own = this.subjects.mentionedIn(`${label ?? ''} ${plainOf(text)}`);
      const about = this.other(own);
      const isQuote = label === undefined && isQuoted(text);
      const isUnlabeled = label === undefined && (!isQuote || isUnanswered);
      const isOfRival = isUnlabeled && this.subjects.within(entry).has(this.rival);
      // The answer to what somebody says about another rival goes with it.
      const isAnswer = isAnswering(role) || role === 'proof' || isUnlabeled;
      const follows = isAnswer && !isOfRival ? leftAbout : undefined;
      if (follows === undefined) leftAbout = role === 'objection' || isQuote ? about : undefined;
      isUnanswered = follows === undefined && leftAbout !== undefined;
      const left = about ?? follows;
      if (left !== undefined) {
        this.leave(left, entry);
        return [];
      }
      if (inside.length === 0 || (own.size === 1 && own.has(this.rival))) return [entry];
      const kept = this.of(inside, false);
      return kept.length > 0 || own.size > 0 ? [{ ...entry, entries: kept }] : [];
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
