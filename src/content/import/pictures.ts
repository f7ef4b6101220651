/** Emoji and what joins and tints them, as the source of a regular expression. */
export const PICTURE = '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F|\\u200D)';

const IN_FRONT = new RegExp(`^(?:${PICTURE}\\s*)+(?!\\d)`, 'u');
const BEHIND = new RegExp(`(?:\\s*${PICTURE})+$`, 'u');

/** The pictures in front of the words, with the blanks after them; nothing where there are none. */
export function picturesInFront(text: string): string {
  return IN_FRONT.exec(text)?.[0] ?? '';
}

/** A text without the pictures before and after its words. */
export function withoutPictures(text: string): string {
  return text.slice(picturesInFront(text).length).replace(BEHIND, '').trim();
}
