import type { Battlecard, Objection } from '../card/battlecard';
import { plainText } from '../card/inline';
import type { Line } from '../card/line';

/** Where lines stand on their card. */
interface Place {
  /** The title of their part. */
  readonly part: string;
  /** What they belong to there: a wedge, an objection, a term. */
  readonly heading?: string;
  /** Those to whom that matters most. */
  readonly personas?: readonly string[];
  /** They are what a buyer says, or what answers it. */
  readonly objection?: Objection;
}

/** A line with its place. Its personas are its own and those of what it belongs to. */
export interface LineInPlace extends Place {
  readonly line: Line;
  readonly personas: readonly string[];
}

function under(place: Place, lines: readonly (Line | undefined)[]): readonly LineInPlace[] {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => ({ ...place, line, personas: [...(place.personas ?? []), ...line.personas] }));
}

function* tops({ summary, wedges }: Battlecard): Iterable<readonly LineInPlace[]> {
  if (summary) {
    const { title, oneLiner, theyWin, weWin, trap } = summary;
    yield under({ part: title }, [oneLiner, theyWin, weWin, trap]);
  }
  const part = wedges?.title ?? '';
  for (const { title, personas, claim, attack, proof, ...more } of wedges?.items ?? []) {
    const lines = [claim, attack, proof, more.reality, more.evidence, more.contrast];
    yield under({ part, heading: title, personas }, lines);
  }
}

function* talk({ objections, concede, discovery }: Battlecard): Iterable<readonly LineInPlace[]> {
  const part = objections?.title ?? '';
  for (const objection of objections?.items ?? []) {
    const { objection: said, stance, pivot, personas } = objection;
    const heading = plainText(said.text);
    yield under({ part, personas, objection }, [said]);
    yield under({ part, personas, objection, heading }, [stance, pivot]);
  }
  if (concede) yield under(placeOf(concede), [...concede.when, concede.position]);
  if (discovery) {
    const { title, questionsHeading, questions, fitHeading, fitSignals } = discovery;
    yield under(placeOf({ title, heading: questionsHeading }), questions);
    yield under(placeOf({ title, heading: fitHeading }), fitSignals);
  }
}

function* tables({
  philosophy,
  translations,
  comparisons = [],
}: Battlecard): Iterable<readonly LineInPlace[]> {
  const compared = [...(philosophy ? [philosophy] : []), ...comparisons];
  for (const { title, intro } of [...(translations ? [translations] : []), ...compared]) {
    yield under({ part: title }, [intro]);
  }
  for (const { them, us, difference } of translations?.rows ?? []) {
    yield under({ part: translations?.title ?? '', heading: them }, [us, difference]);
  }
  for (const { title, rows } of compared) {
    for (const { aspect, them, us } of rows) {
      yield under({ part: title, heading: aspect }, [them, us]);
    }
  }
}

function* rest(card: Battlecard): Iterable<readonly LineInPlace[]> {
  const { architecture, personas, proofPoints, references, more } = card;
  if (architecture) {
    yield under(placeOf(architecture), [architecture.intro, ...architecture.points]);
  }
  for (const { persona, line } of personas?.messages ?? []) {
    yield under({ part: personas?.title ?? '', personas: [persona] }, [line]);
  }
  for (const list of [proofPoints, references, ...more]) {
    if (list) yield under({ part: list.title }, list.lines);
  }
}

interface Titled {
  readonly title: string;
  readonly heading?: string | undefined;
}

function placeOf({ title, heading }: Titled): Place {
  return { part: title, ...(heading !== undefined && { heading }) };
}

/** Every line of a card, in groups that have one place. */
export function* linesOfCard(card: Battlecard): Iterable<readonly LineInPlace[]> {
  yield* tops(card);
  yield* talk(card);
  yield* tables(card);
  yield* rest(card);
}
