/*
 * How a card's texts are spelled in Markdown so that the same text is read back. A character that would be
 * misread becomes a character reference such as `&#10;`, which Markdown shows as that character.
 */

const UNSAFE = /[\p{Cc}\u2028\u2029]|\{(?=\\?#)/gu;
const LITERAL_REFERENCE = /&(?=(?:amp;)*#)/g;
const ESCAPABLE = '!-/:-@[-`{-~';
const LITERAL_ESCAPE = new RegExp(`\\\\(?=[${ESCAPABLE}])`, 'g');
const SPELLED = /&(?:amp;)+#|&#(\d{1,7});/g;
const SPELLED_OR_ESCAPED = new RegExp(`\\\\([${ESCAPABLE}])|${SPELLED.source}`, 'g');
const LAST_CODE_POINT = 0x10ffff;

/** Returns characters as character references. */
function referenceOf(characters: string): string {
  return [...characters].map((each) => `&#${each.codePointAt(0)};`).join('');
}

/** Returns a text with its first character as a reference, which keeps it from being read as a mark. */
export function withPlainStart(text: string): string {
  const [first = ''] = text;
  return referenceOf(first) + text.slice(first.length);
}

/** Spells a text that is itself inline Markdown: on one line, otherwise unchanged. */
export function spellMarkdown(text: string): string {
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  const spelled = trimmed.replace(LITERAL_REFERENCE, '&amp;').replace(UNSAFE, referenceOf);
  const around = [text.slice(0, start), text.slice(start + trimmed.length)].map(referenceOf);
  return around.join(spelled);
}

/**
 * Spells a plain text, such as a title or a note.
 *
 * @param others More characters that mean something where the text goes.
 */
export function spellPlain(text: string, others?: RegExp): string {
  const spelled = spellMarkdown(text);
  const whole = others === undefined ? spelled : spelled.replace(others, referenceOf);
  return whole.replace(LITERAL_ESCAPE, referenceOf);
}

function characterOf(spelled: string, code: string | undefined): string {
  if (code === undefined) return spelled.replace('amp;', '');
  return Number(code) > LAST_CODE_POINT ? spelled : String.fromCodePoint(Number(code));
}

/** Reads what {@link spellMarkdown} wrote. */
export function readMarkdownText(spelled: string): string {
  return spelled.replace(SPELLED, characterOf);
}

/** Reads what {@link spellPlain} wrote. Backslashes that editors put before punctuation are dropped. */
export function readPlainText(spelled: string): string {
  return spelled.replace(
    SPELLED_OR_ESCAPED,
    (found, escaped: string | undefined, code: string | undefined) =>
      escaped ?? characterOf(found, code),
  );
}
