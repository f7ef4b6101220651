/** Invisible characters that change the direction of text: embeddings, overrides, isolates and marks. */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Letters and signs of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Returns the text without characters that change its direction. With one of them a name can look like
 * another. Arabic and Hebrew need none of them to be displayed from right to left.
 */
export function withoutDirectionControls(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/**
 * Returns somebody else's text for use in a sentence of ours that can't hold an element, such as a tooltip
 * or an announcement: isolated, because text from right to left would reorder the words around it.
 */
export function isolate(text: string): string {
  const plain = withoutDirectionControls(text);
  return RIGHT_TO_LEFT.test(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}
