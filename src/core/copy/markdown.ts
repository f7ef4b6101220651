import type { Inline } from '../card/inline';
import { codeSpan, escapeLineStarts, escapeMarkdown, linkTarget } from './escape-markdown';
import { type Run, runsOf } from './runs';

const BLANK = /^[\p{Zs}\t\n\f\r]$/u;
const PUNCTUATION = /^[\p{P}$+<=>^`|~]$/u;
/** Characters that some parsers treat as punctuation and others as letters. */
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

/** A bracket without a backslash of its own. */
const BARE_BRACKET = /(?<=(?<!\\)(?:\\\\)*)[[\]]/g;

/** Escapes a text for Markdown, given the character after it. */
export type Escape = (text: string, next?: string) => string;

interface Output {
  readonly text: string;
  /** The text ends with our formatting mark, not with an asterisk from the card. */
  readonly endsInMark: boolean;
}

/**
 * Adds a run. Formatting that a parser wouldn't recognize here is dropped, because missing bold is better
 * than stray asterisks. Code right after code becomes text, and so does code with brackets inside a link,
 * which might be read as a link definition.
 */
function withRun(
  { text, endsInMark }: Output,
  run: Run,
  next: string | undefined,
  escapeText: Escape,
): Output {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const start = text + escapeText(before);
  if (core === '') return { text: start, endsInMark: endsInMark && before === '' };
  const isCode = run.isCode && !start.endsWith('`') && !(run.href && /[[\]]/.test(core));
  const body = isCode ? codeSpan(core) : escapeText(core, firstOf(after) ?? next);
  const opens = isInner(firstOf(body)) || isEdge(lastOf(start));
  const closes = isInner(lastOf(body)) || isEdge(firstOf(after) ?? next);
  const canMark = opens && closes && !(endsInMark && before === '');
  const mark = canMark ? markOf(run) : '';
  return {
    text: start + mark + body + mark + escapeText(after),
    endsInMark: mark !== '' && after === '',
  };
}

function withRuns(
  runs: readonly Run[],
  before: Output,
  next: string | undefined,
  escapeText: Escape,
): Output {
  return runs.reduce<Output>((output, run, index) => {
    const following = runs[index + 1];
    return withRun(output, run, following ? firstOf(following.text) : next, escapeText);
  }, before);
}

function linkOf(runs: readonly Run[], href: string, escapeText: Escape): string {
  const [run] = runs;
  if (runs.length === 1 && run?.text === href && !/[\s<>]/.test(href)) return `<${href}>`;
  const escapeInLink: Escape = (text, next) => escapeText(text, next).replace(BARE_BRACKET, '\\$&');
  const { text } = withRuns(runs, { text: '[', endsInMark: false }, ']', escapeInLink);
  return `${text}](${linkTarget(href)})`;
}

/** Groups the runs of each link; every other run is a group by itself. */
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

/**
 * Returns a text as one paragraph of Markdown with bold, emphasis, code, and links.
 *
 * @param escapeText Escapes the text; by default, for any Markdown parser.
 */
export function markdownOf(
  inlines: readonly Inline[],
  escapeText: Escape = escapeMarkdown,
): string {
  const groups = byLink(trimmed(runsOf(inlines)));
  let output: Output = { text: '', endsInMark: false };
  for (const [index, group] of groups.entries()) {
    const href = group[0]?.href;
    if (href === undefined) {
      const next = groups[index + 1]?.[0];
      output = withRuns(
        group,
        output,
        next?.href === undefined ? firstOf(next?.text ?? '') : '[',
        escapeText,
      );
    } else {
      // An exclamation mark right before a link would turn it into an image.
      const text = output.text.replace(/!$/, '\\!');
      output = { text: text + linkOf(group, href, escapeText), endsInMark: false };
    }
  }
  return escapeLineStarts(output.text);
}
