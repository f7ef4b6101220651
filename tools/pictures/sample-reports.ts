import type { FieldReport, LineCounts } from '../../src/content/field-report/field-report';
import type { Card, Pack } from '../../src/core/card/card';
import { linesOf } from '../../src/core/card/part';
import { saferWording } from '../../src/core/copy/wording';
import { wordsDigest } from '../../src/core/recall/copied-wording';
import { randomFrom } from '../random';

/** Names as a CRM's users type them, most frequent first. */
const MISSING = [
  'Apache Airflow',
  'apache airflow',
  'Step Functions',
  'Argo Workflows',
  'Control-M',
];
const REMARKS = ['old price', 'plan was renamed', 'their docs say otherwise', 'price went up'];

/** Returns what a company's reps might report on these cards. The same seed gives the same reports. */
export function sampleReports(
  cards: readonly Card[],
  { personas }: Pick<Pack, 'personas'>,
  count: number,
  seed = 1,
): readonly FieldReport[] {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  /** Returns a whole number below `end`; small ones are more likely. */
  const fewBelow = (end: number): number => Math.floor(random() ** 2.5 * end);
  const wordings = cards.flatMap((card) =>
    linesOf(card)
      .filter(({ line }) => line.use !== 'know' || saferWording(line))
      .map(({ line }) => ({ card: card.id, line, text: saferWording(line)?.text ?? line.text })),
  );

  function counts(): LineCounts {
    const at = fewBelow(wordings.length);
    const { card, line, text } = wordings[at] as (typeof wordings)[number];
    const copied = 1 + fewBelow(5);
    const wrong = line.review.kind === 'price' && at % 3 === 1 && random() < 0.4 ? 1 : 0;
    const [flat, worked] = [random() < (at % 5) / 15 ? 1 : 0, random() < 0.4 ? fewBelow(3) : 0];
    const persona = [undefined, ...personas.map(({ id }) => id)][below(personas.length + 1)];
    return {
      card,
      line: line.id,
      words: wordsDigest(text),
      ...(persona !== undefined && { persona }),
      copied,
      ...(worked > 0 && { worked }),
      ...(flat > 0 && { flat }),
      ...(wrong > 0 && { wrong, remarks: [REMARKS[below(REMARKS.length)] ?? ''] }),
    };
  }

  return Array.from({ length: count }, (): FieldReport => {
    const names = new Set(
      Array.from({ length: below(3) }, () => MISSING[fewBelow(MISSING.length)]),
    );
    return {
      ringsideFieldReport: 1,
      version: '0.1.0',
      from: `2026-11-${String(1 + below(9)).padStart(2, '0')}`,
      to: `2026-11-${20 + below(9)}`,
      deals: { salesforce: 3 + below(15), hubspot: below(6) },
      lines: Array.from({ length: 10 + below(30) }, counts),
      missing: [...names].flatMap((name) => (name ? [{ name, deals: 1 + below(3) }] : [])),
      otherNames: random() < 0.2 && cards[0] ? [{ name: 'Dagstar', card: cards[0].id }] : [],
      picked: { empty: below(5), placeholder: below(2), 'not-on-page': fewBelow(3) },
    };
  });
}
