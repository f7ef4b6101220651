import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import type { MarkdownDocument } from './document';
import { BOLD_DEPTH, type Entry } from './entry';
import { sideOf } from './names';
import { withoutPictures } from './pictures';
import { plainOf } from './plain-words';
import { isSameName, rivalInTitle } from './rival-in-title';
import type { Role } from './role';
import { roleOfLabel } from './role-of-label';
import { isUnfilled } from './unfilled';

/** Whom a file is about: several rivals, each with its own section where there is one. */
export interface Rivals {
  readonly names: readonly string[];
  /** Why it cannot be told, in the writer's terms. */
  readonly strangers?: readonly string[];
}

const NOBODY = '\u0001';

/** Headings that parts of one rival's card have, and that no single point or objection has. */
const PARTS: ReadonlySet<Role> = new Set<Role>([
  'summary',
  'oneLiner',
  'theyWin',
  'weWin',
  'whyWe',
  'concede',
  'question',
  'objection',
  'comparison',
  'fit',
]);

/** Heads of columns that hold words about the comparison and are no rival's. */
const NO_NAME =
  /^(?:what|why|who|how|so what|note|comment|detail|impact|score|winner|status|description|remark|priority|weight|details|bemerkung|hinweis|remarque|nota|observa|примечан|комментар|備考)/i;

function sectionsOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ kind, depth = BOLD_DEPTH }) => kind === 'section' && depth < BOLD_DEPTH);
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = fold(name);
    if (seen.has(folded) || folded === '') return false;
    seen.add(folded);
    return true;
  });
}

/** Sections side by side that each say "vs X" or are each about a rival by their title. */
function byHeadings(entries: readonly Entry[], us: string, isOne: boolean): readonly string[] {
  const sections = sectionsOf(entries);
  const named = sections.flatMap(({ label = '' }) => {
    const found = rivalInTitle(label, us);
    if (found.kind !== 'named' || found.by === 'name') return [];
    return found.by === 'versus' || !isOne ? [found.name] : [];
  });
  if (distinct(named).length > 1) return distinct(named);
  return sections.flatMap((section) => byHeadings(section.entries, us, isOne));
}

/** The heads of a table that has us in one column and several others beside. */
function byColumns(entries: readonly Entry[], us: string): readonly string[] {
  return entries.flatMap((entry): readonly string[] => {
    if (entry.kind === 'section') return byColumns(entry.entries, us);
    if (entry.kind !== 'table') return [];
    const [, ...heads] = entry.heads ?? [];
    const isOurs = (head: string) =>
      sideOf(head, { us, them: NOBODY }) === 'us' || isSameName(head, us);
    if (!heads.some(isOurs)) return [];
    const others = heads.filter(
      (head) =>
        !isOurs(head) &&
        head !== '' &&
        !NO_NAME.test(head) &&
        !isPlaceholder(head) &&
        /^[\p{Lu}\p{Lo}\p{N}]/u.test(head) &&
        roleOfLabel(head, { us, them: NOBODY }) === undefined,
    );
    return others.length > 1 ? others.map(withoutPictures) : [];
  });
}

/** Sections side by side that have the same parts of a card in them, under headings that are names. */
function byParts(entries: readonly Entry[], us: string): readonly string[] {
  const sections = sectionsOf(entries);
  const nobody = { us, them: NOBODY };
  const named = sections.filter(({ label = '', entries: inside }) => {
    const parts = inside.filter(({ label: part = '', kind }) => {
      const told = kind === 'section' ? roleOfLabel(part, nobody) : undefined;
      return told !== undefined && told.share >= 0.4 && PARTS.has(told.role);
    });
    const isName =
      label.split(/\s+/).length <= 4 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(withoutPictures(label));
    return isName && parts.length > 1 && roleOfLabel(label, nobody) === undefined;
  });
  if (named.length > 1) return distinct(named.map(({ label = '' }) => withoutPictures(label)));
  return sections.flatMap((section) => byParts(section.entries, us));
}

/** The form in which a name stands alone: the shortest of its forms that the text has. */
function settled(name: string, text: string): string {
  if (name.length > 4 && !/\p{Ll}/u.test(name)) {
    // A title in capitals spells no name; the text does.
    const spelled = text.match(
      new RegExp(name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'), 'giu'),
    );
    return spelled?.find((form) => /\p{Ll}/u.test(form)) ?? name;
  }
  if (!/\p{Script=Cyrillic}/u.test(name) || name.includes(' ')) return name;
  const words = new Set(text.match(/\p{Script=Cyrillic}{4,}/gu) ?? []);
  const forms = [...words].filter(
    (word) => name.startsWith(word) && name.length - word.length <= 2,
  );
  return forms.sort((a, b) => a.length - b.length)[0] ?? name;
}

const RIVAL_PROPERTY =
  /^(?:competitor|rival|wettbewerber|concurrent|competidor|concorrente|конкурент|競合)$/iu;

/** What the file's properties or its first lines name as the rival: "competitor: X". */
function byProperty(entries: readonly Entry[]): string | undefined {
  for (const { kind, label = '', text = '', entries: inside } of entries) {
    if (kind === 'section') return undefined;
    const name = plainOf(text).trim();
    const isName = name !== '' && name.split(/\s+/).length <= 4 && !/[,;.!?]/.test(name);
    if (RIVAL_PROPERTY.test(label) && isName && inside.length === 0 && !isUnfilled(name))
      return name;
  }
  return undefined;
}

function inText(name: string, text: string): boolean {
  return fold(text).split(fold(name)).length > 2;
}

/**
 * Finds the rivals of a file: in headings, in the columns of a matrix, else in the title.
 *
 * @param known Names of cards that are there already, tried where the title says no more than that.
 */
export function rivalsOf(
  { root, entries }: MarkdownDocument,
  file: { readonly name: string; readonly text: string },
  us: string,
  known: readonly string[],
): Rivals {
  const told = byProperty(entries);
  if (told !== undefined) return { names: [told] };
  const title = root.label ?? '';
  const ofTitle = rivalInTitle(title, us);
  const isOne = ofTitle.kind === 'named' && ofTitle.by !== 'name';
  const several = [
    byHeadings(entries, us, isOne),
    isOne ? [] : distinct(byColumns(entries, us)),
  ].find(({ length }) => length > 1);
  if (several) return { names: distinct(several) };
  const siblings = isOne ? [] : byParts(entries, us);
  if (siblings.length > 1) return { names: siblings };
  if (ofTitle.kind === 'named' && !isUnfilled(ofTitle.name)) {
    if (isOne || inText(ofTitle.name, file.text)) {
      return { names: [settled(ofTitle.name, file.text)] };
    }
  }
  if (ofTitle.kind === 'strangers') return { names: [], strangers: ofTitle.names };
  const base = file.name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const spoken = `${title} ${base.replace(/[-_]+/g, ' ')}`;
  const there = known.find((name) => ` ${fold(spoken)} `.includes(` ${fold(name)} `));
  if (there !== undefined) return { names: [there] };
  const ofFile = rivalInTitle(base.replace(/[-_]+/g, ' '), us);
  if (ofFile.kind !== 'named' || ofFile.by === 'name' || isUnfilled(ofFile.name))
    return { names: [] };
  const written = new RegExp(ofFile.name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'), 'iu');
  const [name] = written.exec(file.text) ?? [];
  return { names: name === undefined ? [] : [name] };
}
