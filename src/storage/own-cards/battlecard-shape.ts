import type {
  AnswerChoice,
  Architecture,
  Battlecard,
  Comparison,
  Concede,
  Discovery,
  LineList,
  Objection,
  PersonaMessages,
  Philosophy,
  Summary,
  Translations,
  Wedge,
} from '../../core/card/battlecard';
import type { Inline } from '../../core/card/inline';
import type { Line, Review, Source } from '../../core/card/line';
import { type Check, flag, listOf, maybe, oneOf, recordOf, shapeOf, text } from './shape';

/** Links lead to public pages alone. */
const address: Check = (value) => typeof value === 'string' && /^https:/i.test(value);

const inlines: Check = listOf((value) => inline(value));

type Of<Kind extends Inline['kind']> = Extract<Inline, { kind: Kind }>;

const INLINE: Readonly<Record<Inline['kind'], Check>> = {
  text: shapeOf<Of<'text'>>({ kind: text, text }),
  code: shapeOf<Of<'code'>>({ kind: text, text }),
  strong: shapeOf<Of<'strong'>>({ kind: text, children: inlines }),
  emphasis: shapeOf<Of<'emphasis'>>({ kind: text, children: inlines }),
  link: shapeOf<Of<'link'>>({ kind: text, href: address, children: inlines }),
};

function inline(value: unknown): boolean {
  const kind = (value as Partial<Inline> | null)?.kind;
  return kind !== undefined && Object.hasOwn(INLINE, kind) && INLINE[kind](value);
}

const texts = listOf(text);

const line = shapeOf<Line>({
  id: text,
  label: maybe(text),
  text: inlines,
  use: oneOf('say', 'ask', 'know'),
  review: shapeOf<Review>({
    status: oneOf('supported', 'changed', 'disputed', 'unverified', 'no-claim'),
    kind: oneOf('price', 'product', 'architecture', 'story'),
    checked: text,
    note: maybe(text),
    sources: listOf(shapeOf<Source>({ title: text, href: maybe(address) })),
    safer: maybe(inlines),
  }),
  personas: texts,
  isPrivate: flag,
});

const lines = listOf(line);
const lineList = shapeOf<LineList>({ title: text, lines });

type Row = Comparison['rows'][number];
const row = { id: text, aspect: text, them: line, us: line };

const table = {
  title: text,
  intro: maybe(line),
  heads: shapeOf<Comparison['heads']>({ aspect: maybe(text), them: text, us: text }),
  rows: listOf(shapeOf<Row>(row)),
};

type Pictured = Philosophy['rows'][number];
const signs = shapeOf<Required<Pictured>['signs']>({ them: text, us: text });
const philosophy = shapeOf<Philosophy>({
  ...table,
  picture: maybe(oneOf('routes')),
  rows: listOf(shapeOf<Pictured>({ ...row, signs: maybe(signs) })),
});

const wedge = shapeOf<Wedge>({
  id: text,
  title: text,
  personas: texts,
  claim: maybe(line),
  attack: maybe(line),
  proof: maybe(line),
  reality: maybe(line),
  evidence: maybe(line),
  contrast: maybe(line),
});

const translations = shapeOf<Translations>({
  title: text,
  intro: maybe(line),
  heads: shapeOf<Translations['heads']>({
    them: text,
    us: text,
    difference: text,
    differenceToSay: maybe(text),
  }),
  rows: listOf(
    shapeOf<Translations['rows'][number]>({ id: text, them: text, us: line, difference: line }),
  ),
});

const objection = shapeOf<Objection>({
  id: text,
  personas: texts,
  objection: line,
  stance: maybe(line),
  pivot: maybe(line),
});

const choice = shapeOf<AnswerChoice>({
  say: maybe(text),
  ask: maybe(text),
  proof: maybe(text),
  concede: maybe(text),
});

/** Whether a value is a card that the panel can draw, part by part and line by line. */
export const isBattlecard = shapeOf<Omit<Battlecard, 'isOwn'>>({
  id: text,
  name: text,
  title: text,
  source: maybe(text),
  updated: text,
  aliases: texts,
  commonWords: maybe(texts),
  summary: maybe(
    shapeOf<Summary>({
      title: text,
      oneLiner: maybe(line),
      theyWin: maybe(line),
      weWin: maybe(line),
      trap: maybe(line),
    }),
  ),
  philosophy: maybe(philosophy),
  comparisons: maybe(listOf(shapeOf<Comparison>(table))),
  wedges: maybe(shapeOf<{ title: string; items: unknown }>({ title: text, items: listOf(wedge) })),
  translations: maybe(translations),
  architecture: maybe(
    shapeOf<Architecture>({ title: text, heading: maybe(text), intro: maybe(line), points: lines }),
  ),
  objections: maybe(
    shapeOf<{ title: string; items: unknown }>({ title: text, items: listOf(objection) }),
  ),
  proofPoints: maybe(lineList),
  concede: maybe(
    shapeOf<Concede>({ title: text, heading: maybe(text), when: lines, position: maybe(line) }),
  ),
  discovery: maybe(
    shapeOf<Discovery>({
      title: text,
      questionsHeading: maybe(text),
      questions: lines,
      fitHeading: maybe(text),
      fitSignals: lines,
    }),
  ),
  personas: maybe(
    shapeOf<PersonaMessages>({
      title: text,
      messages: listOf(shapeOf<PersonaMessages['messages'][number]>({ persona: text, line })),
    }),
  ),
  references: maybe(lineList),
  answer: maybe(
    shapeOf<{ everyone: unknown; personas: unknown }>({
      everyone: maybe(choice),
      personas: maybe(recordOf(choice)),
    }),
  ),
  more: listOf(lineList),
});
