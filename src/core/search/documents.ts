import { proofsToSay } from '../answer/proofs-to-say';
import type { Battlecard, Comparison } from '../card/battlecard';
import { plainText } from '../card/inline';
import type { Line } from '../card/line';
import { answerTo } from '../copy/content-of-part';

/* Everything that search takes from a card. Nothing else in the search knows the shape of a card. */

/** What a buyer says, with our answer: one thing to a rep, whichever of its lines was found. */
export interface SearchObjection {
  readonly id: string;
  readonly said: Line;
  readonly answer: readonly Line[];
}

/** A line with its location on the card. */
export interface CardLine {
  readonly line: Line;
  /** The title of its section. */
  readonly part: string;
  /** What it belongs to there: a wedge, an objection, a term. */
  readonly heading?: string;
  /** Its own personas and those of what it belongs to. */
  readonly personas: readonly string[];
  readonly objection?: SearchObjection;
  /** It is what we tell its personas first, or everyone. */
  readonly isMessage?: true;
}

/** A row of a translation table. */
export interface CardTerm {
  readonly id: string;
  readonly part: string;
  readonly them: string;
  readonly us: Line;
  readonly difference: Line;
}

type Place = Omit<CardLine, 'line' | 'personas'> & { readonly personas?: readonly string[] };

function place(at: Place, lines: readonly (Line | undefined)[]): readonly CardLine[] {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => ({ ...at, line, personas: [...(at.personas ?? []), ...line.personas] }));
}

function* pitches({ summary, wedges, personas }: Battlecard): Iterable<readonly CardLine[]> {
  if (summary) {
    const { title, oneLiner, theyWin, weWin, trap } = summary;
    yield place({ part: title, isMessage: true }, [oneLiner]);
    yield place({ part: title }, [theyWin, weWin, trap]);
  }
  for (const { title, personas: ids, claim, attack, proof, ...more } of wedges?.items ?? []) {
    const lines = [claim, attack, proof, more.reality, more.evidence, more.contrast];
    yield place({ part: wedges?.title ?? '', heading: title, personas: ids }, lines);
  }
  for (const { persona, line } of personas?.messages ?? []) {
    yield place({ part: personas?.title ?? '', personas: [persona], isMessage: true }, [line]);
  }
}

function* talk({ objections, concede, discovery }: Battlecard): Iterable<readonly CardLine[]> {
  const part = objections?.title ?? '';
  for (const item of objections?.items ?? []) {
    const { id, objection: said, personas } = item;
    const objection = { id, said, answer: answerTo(item) };
    yield place({ part, personas, objection }, [said]);
    yield place({ part, personas, objection, heading: plainText(said.text) }, objection.answer);
  }
  if (concede) yield place(under(concede), [...concede.when, concede.position]);
  if (discovery) {
    const { title, questionsHeading, questions, fitHeading, fitSignals } = discovery;
    yield place(under({ title, heading: questionsHeading }), questions);
    yield place(under({ title, heading: fitHeading }), fitSignals);
  }
}

function* tables(card: Battlecard): Iterable<readonly CardLine[]> {
  const { philosophy, translations, comparisons = [] } = card;
  const compared: readonly Comparison[] = [...(philosophy ? [philosophy] : []), ...comparisons];
  for (const { title, intro } of [...(translations ? [translations] : []), ...compared]) {
    yield place({ part: title }, [intro]);
  }
  for (const { part, them, us, difference } of termsOf(card)) {
    yield place({ part, heading: them }, [us, difference]);
  }
  for (const { title, rows } of compared) {
    for (const { aspect, them, us } of rows) {
      yield place({ part: title, heading: aspect }, [them, us]);
    }
  }
}

function* lists({
  architecture,
  proofPoints,
  references,
  more,
}: Battlecard): Iterable<readonly CardLine[]> {
  if (architecture) {
    yield place(under(architecture), [architecture.intro, ...architecture.points]);
  }
  for (const list of [proofPoints, references, ...more]) {
    if (list) yield place({ part: list.title }, list.lines);
  }
}

function under({ title, heading }: { title: string; heading?: string | undefined }): Place {
  return { part: title, ...(heading !== undefined && { heading }) };
}

/** Returns every line of a card, each once. */
export function linesOf(card: Battlecard): readonly CardLine[] {
  return [...pitches(card), ...talk(card), ...tables(card), ...lists(card)].flat();
}

/** Returns the rows of a card's translation table. */
export function termsOf({ translations }: Battlecard): readonly CardTerm[] {
  const part = translations?.title ?? '';
  return (translations?.rows ?? []).map((row) => ({ part, ...row }));
}

/** Returns what buyers say about a card's competitor. */
export function objectionsOf({ objections }: Battlecard): readonly string[] {
  return (objections?.items ?? []).map(({ objection }) => plainText(objection.text));
}

/** Returns the lines that a rep can use as proof, wherever they are on the card. */
export function proofLinesOf(card: Battlecard): ReadonlySet<Line> {
  return new Set(proofsToSay(card).map(({ line }) => line));
}
