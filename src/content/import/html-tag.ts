const KNOWN =
  /^<\/?(?:a|abbr|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)\b/i;

/** Whether words in angle brackets are a tag of HTML, and not a writer's "<your name>". */
export function isTag(bracketed: string): boolean {
  return KNOWN.test(bracketed);
}
