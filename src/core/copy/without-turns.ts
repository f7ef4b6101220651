/** Invisible signs that give all that follows another direction: embeddings, overrides, isolates and marks. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a page as it may stand among other words: where it is pasted nothing sets it apart from them. */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, '');
}
