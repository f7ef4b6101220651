/** Returns what somebody typed in one row as it's stored, at most so many characters long. */
export function shortText(typed: string, maxLength: number): string {
  return typed
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxLength);
}
