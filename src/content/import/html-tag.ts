const NAMES =
  'a|abbr|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr';
const TAG = new RegExp(
  `^</?(?:${NAMES})(?:\\s+(?:[^>=]*=[^>]*|open|hidden|controls|reversed|nowrap))?\\s*/?>$`,
  'i',
);

/** Returns whether words in angle brackets are an HTML tag, not a blank to fill in: "<a customer>". */
export function isTag(bracketed: string): boolean {
  return TAG.test(bracketed);
}
