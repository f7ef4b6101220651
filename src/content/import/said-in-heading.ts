/** A heading that names a kind of line and says one: "Objection: too slow", "If they say "too slow"". */
export interface SaidInHeading {
  readonly label: string;
  readonly words: string;
  /** A colon stands between them; else quotation marks tell where the words begin. */
  readonly hasColon: boolean;
}

const SAID = /^(.{1,48}?)(\s*[:：]\s*|\s+(?=[“„«「\x22].*[”“»」\x22][.!?]?$))(\S.*)$/su;

/** Takes apart a heading that says something itself; whose words these are, its label has to tell. */
export function saidInHeading(heading: string): SaidInHeading | undefined {
  const [, label, between = '', words] = SAID.exec(heading) ?? [];
  if (label === undefined || words === undefined) return undefined;
  return { label, words, hasColon: between.trim() !== '' };
}
