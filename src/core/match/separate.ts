/** Separators that no name contains: each side is a name of its own. */
const SAFE = /;|\r\n|[\n\r\u2028\u2029]/;

/** Separators that names contain too ("Puzzl, Inc", "Baker & Sons"); only words around them count. */
const UNSAFE = /,|\s\/\s|\s&\s|\s(?:and|und|et|y)\s/i;

/** A name, then something about it: "Dagster (incumbent)", "Dagster - renewal". */
const QUALIFIED = /^(.+?)(?:\s*\(([^()]*)\)|\s+[-–—]\s+(.+))$/s;

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Splits at `;` and line breaks: safe in any field. Parts are trimmed; blanks are dropped. */
export function separateSafely(text: string): string[] {
  return parts(text, SAFE);
}

/**
 * Splits at commas, ` / `, `&` and "and" outside parentheses. Names may hold
 * these, so the caller keeps the parts only where one of them is a known name.
 */
export function separateLoosely(text: string): string[] {
  const masked = text.replace(/\([^()]*\)/g, (aside) => '\u0000'.repeat(aside.length));
  const found: string[] = [];
  let start = 0;
  for (const match of masked.matchAll(new RegExp(UNSAFE, 'gi'))) {
    found.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  found.push(text.slice(start));
  return found.map((part) => part.trim()).filter((part) => part !== '');
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
