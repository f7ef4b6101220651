/** Placeholders that templates leave for the writer to fill in. */
const UNFILLED: readonly RegExp[] = [
  /\[(?![ xX]\])[^\]\n]{1,80}\](?!\()/,
  /\{\{[^}\n]*\}\}/,
  /<(?:insert|add|your|enter|name|company|customer|competitor|product|quote|date|link|tbd|xx*)\b[^>\n]*>/i,
  /\b(?:TBD|TBC|TODO|FIXME|XXX+)\b/,
  /\blorem ipsum\b|\bdolor sit amet\b/i,
  /\bYYYY-MM-DD\b/,
  /^["“„«]?\s*(?:\.{3}|…|_{3,}|-{3,}|[xX]{2,})\s*["”“»]?$/,
  /\b(?:insert|add)\b[^.]{0,30}\bhere\b/i,
  /\b(?:noch offen|zu ergänzen|à compléter|por completar|a preencher|заполнить|未記入|要記入)\b/i,
];

/** Returns whether a text still has a placeholder from a template. */
export function isUnfilled(text: string): boolean {
  const words = text.replace(/\\([[\]<>*_`~|])/g, '$1').trim();
  return UNFILLED.some((pattern) => pattern.test(words));
}
