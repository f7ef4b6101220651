/** Invisible characters that change the direction of text: embeddings, overrides, isolates, and marks. */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The characters of right-to-left scripts. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Returns a text without characters that change its direction, because they can make one name look like
 * another. Arabic and Hebrew display correctly without them.
 */
export function withoutDirectionControls(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/**
 * Returns text from a page or card, isolated for use in plain text of ours such as a tooltip or announcement.
 * Otherwise right-to-left text would reorder the words around it.
 */
export function isolate(text: string): string {
  const plain = withoutDirectionControls(text);
  return RIGHT_TO_LEFT.test(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}
