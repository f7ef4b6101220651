/** Separators that no name contains: each side is a name of its own. */
const SAFE = /[;；؛]|\r\n|[\n\r\u2028\u2029]/;

/** From the last safe separator to the end. */
const AFTER_LAST_SAFE = /[;；؛\n\r\u2028\u2029][^;；؛\n\r\u2028\u2029]*$/;

/** Separators that names contain too: "Puzzl, Inc". */
const LIST = /[,，、،]|\s\/\s/g;

/** Words that join names, and that names are made of: "Crate & Barrel", "Ernst and Young". */
const JOINED = /[,，、،]|\s\/\s|\s&\s|\s(?:and|und|et)\s/gi;

/** A name, then something about it: "Dagster (incumbent)", "Dagster - renewal". */
const QUALIFIED = /^(.+?)(?:\s*[(（]([^()（）]*)[)）]|\s+[-–—]\s+(.+))$/s;

const IN_PARENTHESES = /[(（][^()（）]*[)）]/g;

function tidy(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Splits at `;` and line breaks: safe in any field. Parts are trimmed; blanks are dropped. */
export function separateSafely(text: string): string[] {
  return tidy(text.split(SAFE));
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

/** Splits at commas and ` / `. Names may hold these: to be kept only where a part is known. */
export function separateList(text: string): string[] {
  return separateOutside(text, LIST);
}

/** Splits at `&` and "and" as well: to be kept only where every part is known. */
export function separateJoined(text: string): string[] {
  return separateOutside(text, JOINED);
}

/** Takes "Dagster (incumbent)" apart; nothing where the text is not of this shape. */
export function splitQualifier(text: string): { name: string; qualifier: string } | undefined {
  const match = QUALIFIED.exec(text.trim());
  const name = match?.[1];
  const qualifier = (match?.[2] ?? match?.[3])?.trim();
  return name !== undefined && qualifier !== undefined && qualifier !== ''
    ? { name, qualifier }
    : undefined;
}
