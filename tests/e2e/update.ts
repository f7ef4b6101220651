/* An update of the sample card: one line is reworded, one disputed, one gone, and one new. */

export const REWORDED = 'question-modeled-pricing';
export const DISPUTED = 'wedge-credit-shock-reality';
export const REMOVED = 'fit-sub-second';
export const ADDED = 'question-who-is-on-call';

/** The note and the safer wording of the disputed line. */
export const NOTE = 'Their new price list is flat.';
export const SAFER = 'Ask how runs are priced.';

interface Entry {
  readonly id: string;
  text: string;
  review: Record<string, unknown>;
}

/** Returns the file of the sample card after the update. */
export function updatedCard(file: string): string {
  const card: unknown = JSON.parse(file, (_, value: unknown) => {
    if (!Array.isArray(value)) {
      const line = value as Entry;
      if (line?.id === REWORDED) line.text = line.text.replace('backfills', 'weekly backfills');
      if (line?.id === DISPUTED) {
        const review = { status: 'disputed', checked: '2026-11-27', note: NOTE, safer: SAFER };
        Object.assign(line.review, review);
      }
      return value;
    }
    const lines = value as Entry[];
    const [first] = lines;
    const isQuestions = lines.some(({ id }) => id === REWORDED);
    const added = isQuestions && first && { ...first, id: ADDED, text: '"Who is on call?"' };
    return [...lines.filter(({ id }) => id !== REMOVED), ...(added ? [added] : [])];
  });
  return JSON.stringify(card);
}
