import { fold } from './fold';
import { isLegalForm } from './legal-forms';
import { anyOf, JOINING_WORDS } from './words';

/** Separators that no name contains: each side is a name of its own. */
const SAFE = /[;；؛]|\r\n|[\n\r\u2028\u2029]/g;

/** From the last safe separator to the end. */
const AFTER_LAST_SAFE = /[;；؛\n\r\u2028\u2029][^;；؛\n\r\u2028\u2029]*$/;

/** Separators that names contain too: "Puzzl, Inc". */
const LIST = /[,，、،]|\s\/\s/g;

/** Signs and words that join names, and that names are made of: "Crate & Barrel", "Puzzl/Zeal". */
const JOINED = new RegExp(
  String.raw`[,，、،/／|｜+＋&＆•·・‣▪●◦∙]|\s\*\s|\s(?:${anyOf(JOINING_WORDS)}|vs?\.?)(?:\/(?:or|oder|ou|of?))?\s|\s(?=\(?(?:\d{1,2}[.)]|[a-h]\))|#?\d{1,2}\s)|(?=[\u2460-\u24FF\u2776-\u2793]|\d\uFE0F?\u20E3)|と|和|または|および|及び`,
  'giu',
);

/** Not the number of an item: "(2)". */
const IN_PARENTHESES = /[(（](?!\d{1,2}[)）])[^()（）]*[)）]/g;

const CROSSED_OUT = /~~([^~]*)~~/g;

/** A number or letter before an item of a list: "1.", "(2)", "b)", "#3", "No. 4", "①". "x)" is a cross. */
const NUMBERING =
  /^(?:[-*•·]\s*)?(?:[([]?(?:\d{1,3}|[a-h]|[iv]{1,4})[.)\]:]{1,2}|(?:#|n[or]\.\s?)\d{1,3}[.):]?(?=\s)|\d{1,2}\s+[-–—](?=\s)|\d{1,2}\uFE0F?\u20E3|[\u2460-\u24FF\u2776-\u2793])\s*(?=\S)/iu;

function tidy(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Splits at `;` and line breaks. Parts are trimmed; blanks are dropped. */
export function separateSafely(text: string): string[] {
  // What is crossed out across several parts is crossed out in each.
  const marked = text.replace(CROSSED_OUT, (span) => span.replace(SAFE, '~~$&~~'));
  return separateOutside(marked, SAFE);
}

/**
 * The part of a long text within `max` characters that ends at a safe separator; nothing where there
 * is none. What is cut anywhere else may be a name that begins another.
 */
export function cutSafely(text: string, max: number): string | undefined {
  const end = text.slice(0, max).search(AFTER_LAST_SAFE);
  return end < 0 ? undefined : text.slice(0, end);
}

/** Splits at separators outside parentheses. Parts are trimmed; blanks are dropped. */
function separateOutside(text: string, separator: RegExp): string[] {
  const masked = text.replace(IN_PARENTHESES, (aside) => '\u0000'.repeat(aside.length));
  const found: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(separator)) {
    found.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  found.push(text.slice(start));
  return tidy(found);
}

/** The end of a list that goes on: "Dagster, Airflow etc.", "Dagster & Airflow and others". */
const AND_SO_ON =
  /(?<=\S)(?:[,\s]+(?:(?:and|und|et|y|e|en|&|\+)\s+)?(?:others|more|etc|usw|u\.\s?a|weitere|andere|autres|otros|outros|altri)[.…]*|[、\s]*など)$/i;

/** Longer lists are taken as they are, to bound the cost. */
const MAX_PARTS = 40;

/** Splits like `separateOutside`, and leaves out "etc." and the "Inc." of "Dagster, Inc., Airflow". */
function separateNames(text: string, separator: RegExp): string[] {
  const parts = separateOutside(text.replace(AND_SO_ON, ''), separator);
  if (parts.length > MAX_PARTS) return parts;
  return parts.filter((part, at) => at === 0 || !isLegalForm(fold(part)));
}

/** Splits at commas and ` / `. Names may hold these: to be kept only where a part is known. */
export function separateList(text: string): string[] {
  return separateNames(text, LIST);
}

/** Splits at everything that joins names: to be kept only where every part is known. */
export function separateJoined(text: string): string[] {
  return separateNames(text, JOINED);
}

/** Returns an item of a numbered list without its number; nothing where it has none. */
export function withoutNumbering(text: string): string | undefined {
  const rest = text.replace(NUMBERING, '');
  return rest === text ? undefined : rest;
}

/** Returns whether the whole of a text is struck through, by letters or by `~~`. */
export function isCrossedOut(text: string): boolean {
  return /^~~[^~]+~~$/.test(text.trim()) || /^(?:\S[\u0334-\u0338]|\s)+$/.test(text);
}
