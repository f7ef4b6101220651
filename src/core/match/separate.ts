import { fold } from './fold';
import { isLegalForm } from './legal-forms';
import * as words from './words';

/** Separators that occur only between names. */
const BREAK = /[;；؛]|\r\n|[\n\r\u2028\u2029]/g;

/** Separators that also occur in some names: "Puzzl, Inc". The parts are names only if one of them is known. */
export const COMMA = /[,，、،]|\s\/\s/g;

/** Separators that occur in many names: "Crate & Barrel". The parts are names only if all of them are known. */
export const JOINT = new RegExp(
  [
    // "dagster.io/airflow" is also an address.
    String.raw`[,，、،／|｜+＋&＆•·・‣▪●◦∙]|/(?<!\.\p{L}{2,}/)|\s\*\s|と|和|または|および|及び`,
    String.raw`\s(?:${words.anyOf(words.JOINING_WORDS)}|vs?\.?)(?:/(?:or|oder|ou|of?))?\s`,
    // Before the number of an item.
    String.raw`\s(?=\(?(?:\d{1,2}[.)]|[a-h]\))|#?\d{1,2}\s)|(?=[①-⓿❶-➓]|\d\uFE0F?\u20E3)`,
  ].join('|'),
  'giu',
);

/** The separator between a name and a remark. */
const BEFORE_REMARK =
  /\s*[(（[【<][\s–—-]*|\s+[-–—]+\s*|[-–—]+\s+|\s*[–—]\s*|\s*[:：,，、|]\s*|\s+\/\s+/g;

/** The separator between a value like "None" and a note about it. */
const BEFORE_NOTE =
  /\s*[(（[]|\s+[-–—]+\s*|[-–—]+\s|\s*[–—]\s*|\s*[,，、/／|｜・→]\s*|\s\*\s|\s*(?::\s|：)|\.\s/g;

/** The maximum number of separators tried. */
const MAX_REMARKS = 6;
const MAX_NOTES = 4;

/** The maximum length of a name with a remark, in characters. */
const MAX_NAME = 120;

/** Legal forms stay in longer lists, to limit the cost. */
const MAX_PARTS = 40;

/** Text in parentheses isn't split, but "(2)" is the number of an item. */
const IN_PARENTHESES = /[(（](?!\d{1,2}[)）])[^()（）]*[)）]/g;

const CROSSED_OUT = /~~([^~]*)~~/g;

/** A number or letter before an item: "1.", "(2)", "b)", "#3", "No. 4", "①". Not "x)", which is a cross. */
const NUMBERING =
  /^(?:[-*•·]\s*)?(?:[([]?(?:\d{1,3}|[a-h]|[iv]{1,4})[.)\]:]{1,2}|(?:#|n[or]\.\s?)\d{1,3}[.):]?(?=\s)|\d{1,2}\s+[-–—](?=\s)|\d{1,2}\uFE0F?\u20E3|[\u2460-\u24FF\u2776-\u2793])\s*(?=\S)/iu;

/** The end of an open list: "Dagster, Airflow etc.", "Dagster & Airflow and others". */
const AND_SO_ON =
  /(?<=\S)(?:[,\s]+(?:(?:and|und|et|y|e|en|&|\+)\s+)?(?:others|more|etc|usw|u\.\s?a|weitere|andere|autres|otros|outros|altri)[.…]*|[、\s]*など)$/i;

/** "At risk: Dagster", "Incumbent - Dagster", "(incumbent) Dagster". */
const LABELED =
  /^(?:([^:：]{1,60}?)(?:[ \t]*[:：][ \t]*|\s+[-–—]\s+)|[([]([^)\]]{1,60})[)\]]\s*)(\S.*)$/s;

const BRACKETED = /^\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/;
const LEAD = /^[\s\-–—:：,，、|/]+/;

/** Splits a text outside parentheses. Parts are trimmed, and blank ones dropped. */
function split(text: string, separator: RegExp): string[] {
  const masked = text.replace(IN_PARENTHESES, (aside) => '\u0000'.repeat(aside.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(separator)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Splits a text at `;` and line breaks. A strikethrough across several parts is repeated in each. */
export function splitAtBreaks(text: string): string[] {
  return split(
    text.replace(CROSSED_OUT, (span) => span.replace(BREAK, '~~$&~~')),
    BREAK,
  );
}

/** Splits a list of names, dropping a final "etc." and the "Inc." in "Dagster, Inc., Airflow". */
export function splitNames(text: string, separator: RegExp): string[] {
  const parts = split(text.replace(AND_SO_ON, ''), separator);
  if (parts.length > MAX_PARTS) return parts;
  return parts.filter((part, at) => at === 0 || !isLegalForm(fold(part)));
}

/**
 * Returns a long text up to the last `;` or line break within `max` characters; undefined if there is none,
 * because a cut anywhere else could turn a longer name into another one.
 */
export function cutAtBreak(text: string, max: number): string | undefined {
  const last = [...text.slice(0, max).matchAll(BREAK)].at(-1);
  return last && text.slice(0, last.index);
}

/** Returns a list item without its number. */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}

/** Returns whether the whole text is struck through, by letters or by `~~`. */
export function isCrossedOut(text: string): boolean {
  return /^~~[^~]+~~$/.test(text.trim()) || /^(?:\S[\u0334-\u0338]|\s)+$/.test(text);
}

/** Returns the ways to split a text into a name and a remark after it, shortest name first. */
export function remarksIn(text: string): readonly { name: string; rest: string }[] {
  return [...text.slice(0, MAX_NAME).matchAll(BEFORE_REMARK)]
    .slice(0, MAX_REMARKS)
    .filter(({ index }) => index > 0)
    .map(({ index }) => ({ name: text.slice(0, index), rest: text.slice(index) }));
}

/** Returns a remark without the brackets, dash, or colon that separates it from the name. */
export function bareRemark(rest: string): string {
  return (BRACKETED.exec(rest)?.[1] ?? rest.replace(LEAD, '')).trim();
}

/** Returns the label before a name and the text after it; undefined if there is no label. */
export function labelOf(text: string): { label: string; rest: string } | undefined {
  const [, before, bracketed, rest = ''] = LABELED.exec(text) ?? [];
  const label = before ?? bracketed ?? '';
  return /\p{L}{2}/u.test(label) ? { label, rest } : undefined;
}

/** Returns the ways to split a text into a value and a note after it, shortest value first. */
export function notesIn(
  text: string,
): readonly { value: string; separator: string; note: string }[] {
  return [...text.matchAll(BEFORE_NOTE)].slice(0, MAX_NOTES).map(({ 0: separator, index }) => ({
    value: text.slice(0, index),
    separator,
    note: text.slice(index + separator.length),
  }));
}
