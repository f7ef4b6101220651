import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import { leavesOf } from './leaf';
import { withoutPictures } from './pictures';
import { givenName, namesInTitle } from './rival-name';
import { plainOf } from './write-inline';

/** A rival that a file is about, with every form of its name in the file. */
export interface Subject {
  readonly name: string;
  readonly forms: readonly string[];
}

/** A shorter name is found only where it's the whole heading or label. In characters. */
const MIN_MENTIONED = 3;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]");
}

/** Finds which of several rivals a heading, a label, or a text is about. */
export class Subjects {
  private readonly byForm = new Map<string, string>();
  private readonly mention: RegExp | undefined;
  readonly isOnlyOne: boolean;

  constructor(subjects: readonly Subject[]) {
    for (const { name, forms } of subjects) {
      for (const form of forms) this.byForm.set(fold(form), name);
    }
    // A name that is also another one's form is its own.
    for (const { name } of subjects) this.byForm.set(fold(name), name);
    this.isOnlyOne = subjects.length < 2;
    const forms = subjects
      .flatMap(({ name, forms: others }) => [name, ...others])
      .filter(({ length }) => length >= MIN_MENTIONED)
      .sort((a, b) => b.length - a.length);
    if (forms.length > 0) {
      const all = forms.map(escaped).join('|');
      this.mention = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'giu');
    }
  }

  /** Returns the rivals that a text mentions, by their names. */
  mentionedIn(text: string): ReadonlySet<string> {
    const found = this.mention === undefined ? [] : (text.match(this.mention) ?? []);
    return new Set(found.flatMap((form) => this.byForm.get(fold(form)) ?? []));
  }

  /** Returns the rivals that an entry mentions anywhere. */
  within(entry: Entry): ReadonlySet<string> {
    const leaves = leavesOf(entry).map(({ label = '', text }) => `${label} ${plainOf(text)}`);
    return this.mentionedIn([entry.label ?? '', ...leaves].join('\n'));
  }

  /** Returns the rival that a label is about, if it's about one of them alone. */
  of(label: string): string | undefined {
    const [only, ...others] = new Set([...this.mentionedIn(label), ...this.allNamedBy(label)]);
    return others.length === 0 ? only : undefined;
  }

  /** Returns the rival that a heading names, and doesn't just mention, if it's one alone. */
  namedBy(label: string): string | undefined {
    const [named, ...others] = this.allNamedBy(label);
    return others.length === 0 ? named : undefined;
  }

  private allNamedBy(label: string): ReadonlySet<string> {
    const text = withoutPictures(label);
    const titled = namesInTitle(text);
    const names = titled?.by === 'versus' ? [...titled.right, titled.left] : [titled?.name ?? text];
    const found = [text, ...names].map((name) => this.byForm.get(fold(givenName(name).name)));
    return new Set(found.filter((name) => name !== undefined));
  }
}
