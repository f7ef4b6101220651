/** Returns a value as the text of a JSON file, as the repository's formatter would write it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
