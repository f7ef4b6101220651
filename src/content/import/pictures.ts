/** Emoji with their joiners and skin tones, as the source of a regular expression. */
export const PICTURE = '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D)';

const IN_FRONT = new RegExp(`^(?:${PICTURE}\\s*)+(?!\\d)`, 'u');
const BEHIND = new RegExp(`(?:\\s*${PICTURE})+$`, 'u');

/** Returns the emoji at the start of a text with the spaces after them, or an empty string. */
export function picturesInFront(text: string): string {
  return IN_FRONT.exec(text)?.[0] ?? '';
}

/** Returns a text without the emoji at its start and end. */
export function withoutPictures(text: string): string {
  return text.slice(picturesInFront(text).length).replace(BEHIND, '').trim();
}
