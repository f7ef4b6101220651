import { foldName } from './fold';
import { anyOf, entries, HARMLESS, JAPANESE_HARMLESS, JAPANESE_ROLES, ROLES } from './words';

const ROLE = new Set(entries(ROLES));
const JAPANESE_ROLE = new RegExp(anyOf(JAPANESE_ROLES), 'g');
const HARMLESS_WORD = new Set([...ROLE, ...entries(HARMLESS)]);
const JAPANESE = new RegExp(anyOf(JAPANESE_ROLES, JAPANESE_HARMLESS), 'g');

/** A year, date, quarter, amount or percentage. A zero says that there is nothing. */
const FIGURE = /^(?!00?$|0+[a-z])(?:[qh]\d|fy\d{2,4}|\d+(?:st|nd|rd|th|k|m|mm|x)?)$/;

/** A span of years, which says when it ended, and a word that a prefix turns around ("de-installed"). */
const ENDED = /(?:\d{4}|[(（[])\s*[-–—~〜]\s*\d{4}|\bde-|\bin-active/i;

/** "In place of" is about whoever comes next, or about somebody who isn't named. */
const ABOUT_ANOTHER = /\b(?:of|for)[\s)\]）】]*$/i;

/** Where a name can end and a remark begin. */
const CUT = /\s*[(（[【<][\s–—-]*|\s+[-–—]+\s*|[-–—]+\s+|\s*[–—]\s*|\s*[:：,，、|]\s*|\s+\/\s+/g;

/** A name of a card holds few separators and is short. */
const MAX_CUTS = 6;
const MAX_NAME = 120;

/** Returns whether every word is in a set, or a figure where those count. */
function isMadeOf(text: string, known: ReadonlySet<string>, japanese: RegExp, figure?: RegExp) {
  const found = foldName(text).replace(japanese, ' ').trim().split(/\s+/);
  return found.every((word) => word === '' || known.has(word) || figure?.test(word));
}

/**
 * Returns whether a text only says what is known to leave a name standing: "incumbent, renewal
 * 2026". What is not known may deny the name ("DQ", "no longer evaluating").
 */
export function isHarmlessRemark(text: string): boolean {
  return (
    !ENDED.test(text) &&
    !ABOUT_ANOTHER.test(text) &&
    isMadeOf(text, HARMLESS_WORD, JAPANESE, FIGURE)
  );
}

/** Returns whether a text says what a rival is in the deal and nothing else: "current vendor". */
export function isRole(text: string): boolean {
  return isMadeOf(text, ROLE, JAPANESE_ROLE);
}

/** Yields the ways to take a text as a name and a remark behind it, the shortest name first. */
export function* remarksIn(text: string): Generator<{ name: string; rest: string }> {
  let cuts = 0;
  for (const { index } of text.slice(0, MAX_NAME).matchAll(CUT)) {
    if (index > 0) yield { name: text.slice(0, index), rest: text.slice(index) };
    cuts += 1;
    if (cuts === MAX_CUTS) return;
  }
}

/** "At risk: Dagster", "Incumbent - Dagster", "(incumbent) Dagster". */
const LABELED =
  /^(?:([^:：]{1,60}?)(?:[ \t]*[:：][ \t]*|\s+[-–—]\s+)|[([]([^)\]]{1,60})[)\]]\s*)(\S.*)$/s;

/** Returns the text behind a harmless remark, and the remark; nothing where none is in front of it. */
export function labeled(text: string): { label: string; rest: string } | undefined {
  const [, before, bracketed, rest = ''] = LABELED.exec(text) ?? [];
  const label = before ?? bracketed ?? '';
  return /\p{L}{2}/u.test(label) && isHarmlessRemark(label) ? { label, rest } : undefined;
}

const BRACKETED = /^\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/;
const LEAD = /^[\s\-–—:：,，、|/]+/;

/** Returns a remark without the brackets, dash or colon between it and the name. */
export function bareRemark(rest: string): string {
  return (BRACKETED.exec(rest)?.[1] ?? rest.replace(LEAD, '')).trim();
}
