/** What warns of words: "Never say", "Don't use these lines". Such words stand between quotation marks too. */
const FORBIDS: readonly RegExp[] = [
  /\b(?:never|don[’']?t|do not|avoid|not to)\b(?:\s+\S+){0,2}?\s*\b(?:say|use|claim|mention|tell|promise)/iu,
  /\bwhat not to (?:say|claim|promise)\b|\bavoid (?:wording|these|this)\b|\boff limits\b/iu,
  /(?:nie|nicht|niemals)\s+(?:\S+\s+)?sagen|(?:ne|n[’'])\s*(?:\S+\s+)?(?:pas|jamais)\s+dire|ne\s+dites?\s+(?:pas|jamais)|(?:no|nunca)\s+(?:decir|digas?)|(?:não|nunca)\s+(?:dizer|diga)|не\s+говор|言わない|言ってはいけない/iu,
];

/** Whether a heading or label says that what follows must not be said. */
export function forbids(label: string): boolean {
  return FORBIDS.some((pattern) => pattern.test(label));
}
