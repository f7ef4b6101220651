/** Longer keys are cut: a page may hold any amount of text, and a key is written down. */
const MAX_LENGTH = 200;

/** 64 bits of a text, as two FNV-1a hashes of different start. Not secret; never equal by accident. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}

/** A key of bounded length: the text itself, or its beginning with a digest of the whole. */
export function shortKey(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return `${text.slice(0, MAX_LENGTH / 2)}… ${text.length} ${digest(text)}`;
}
