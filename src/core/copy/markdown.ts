import type { Inline } from '../card/inline';
import { codeSpan, escapeLineStarts, escapeMarkdown, linkTarget } from './escape-markdown';
import { type Run, runsOf } from './runs';

const BLANK = /^[\p{Zs}\t\n\f\r]$/u;
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;
/** Punctuation to some parsers and letters to others. */
const UNSURE = /^(?:\p{S}|[\u{10000}-\u{10ffff}])$/u;

function isEdge(character: string | undefined): boolean {
  if (character === undefined || BLANK.test(character)) return true;
  return PUNCTUATION.test(character) && !UNSURE.test(character);
}

function isInner(character: string | undefined): boolean {
  return (
    character !== undefined &&
    !BLANK.test(character) &&
    !PUNCTUATION.test(character) &&
    !UNSURE.test(character)
  );
}

function lastOf(text: string): string | undefined {
  return [...text.slice(-2)].at(-1);
}

function firstOf(text: string): string | undefined {
  const [first] = text;
  return first;
}

function markOf({ isStrong, isEmphasis }: Run): string {
  return '*'.repeat((isStrong ? 2 : 0) + (isEmphasis ? 1 : 0));
}

interface Written {
  readonly text: string;
  /** It ends with a mark of ours, and not with an asterisk of the writer's. */
  readonly endsInMark: boolean;
}

/**
 * Adds a run. A mark that a parser would not take for one where it stands is left out: better
 * words without bold than words with stray asterisks. The same goes for code right after code, and
 * for code with brackets in a link, which may end up as a definition.
 */
function withRun({ text, endsInMark }: Written, run: Run, next: string | undefined): Written {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const start = text + escapeMarkdown(before);
  if (words === '') return { text: start, endsInMark: endsInMark && before === '' };
  const isCode = run.isCode && !start.endsWith('`') && !(run.href && /[[\]]/.test(words));
  const body = isCode ? codeSpan(words) : escapeMarkdown(words, firstOf(after) ?? next);
  const opens = isInner(firstOf(body)) || isEdge(lastOf(start));
  const closes = isInner(lastOf(body)) || isEdge(firstOf(after) ?? next);
  const canMark = opens && closes && !(endsInMark && before === '');
  const mark = canMark ? markOf(run) : '';
  return {
    text: start + mark + body + mark + escapeMarkdown(after),
    endsInMark: mark !== '' && after === '',
  };
}

function written(runs: readonly Run[], before: Written, next: string | undefined): Written {
  return runs.reduce<Written>((so, run, index) => {
    const following = runs[index + 1];
    return withRun(so, run, following ? firstOf(following.text) : next);
  }, before);
}

function linkOf(runs: readonly Run[], href: string): string {
  const [run] = runs;
  if (runs.length === 1 && run?.text === href && !/[\s<>]/.test(href)) return `<${href}>`;
  const { text } = written(runs, { text: '[', endsInMark: false }, ']');
  return `${text}](${linkTarget(href)})`;
}

/** The runs in groups: those of one link together, every other alone. */
function byLink(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (run.href !== undefined && group?.[0]?.href === run.href) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(first, last + 1).map((run, index, kept) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}

/** The same words as one paragraph of Markdown, with their bold, emphasis, code and links. */
export function markdownOf(inlines: readonly Inline[]): string {
  const groups = byLink(trimmed(runsOf(inlines)));
  let so: Written = { text: '', endsInMark: false };
  for (const [index, group] of groups.entries()) {
    const href = group[0]?.href;
    if (href === undefined) {
      const next = groups[index + 1]?.[0];
      so = written(group, so, next?.href === undefined ? firstOf(next?.text ?? '') : '[');
    } else {
      // An exclamation mark right before a link would make a picture of it.
      const text = so.text.replace(/!$/, '\\!');
      so = { text: text + linkOf(group, href), endsInMark: false };
    }
  }
  return escapeLineStarts(so.text);
}
