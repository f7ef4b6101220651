import { z } from 'zod';
import { id, line, optionalLine, text, title } from './line-schema';

/* The tables of a card: comparisons, and terms. */

const row = z.strictObject({
  id,
  aspect: text.describe('What’s compared in this row.'),
  them: line.describe('How the competitor does it.'),
  us: line.describe('How we do it.'),
});
const table = {
  title,
  intro: optionalLine('How to use the table.'),
  heads: z
    .strictObject({
      aspect: text.optional().describe('Heading of the first column: what’s compared.'),
      them: text.describe('Heading of the competitor’s column.'),
      us: text.describe('Heading of our column.'),
    })
    .describe('The headings of the three columns.'),
};
const ROWS = 'The rows, in order.';

export const comparison = z
  .strictObject({ ...table, rows: z.array(row).describe(ROWS) })
  .meta({ id: 'comparison', description: 'Another table that compares the competitor with us.' });

/** The longest text of a road sign, in characters: three lines beside a road. */
const MAX_SIGN = 40;

const sign = text.max(
  MAX_SIGN,
  `use at most ${MAX_SIGN} characters; the full line appears below the picture`,
);

export const philosophy = z
  .strictObject({
    ...table,
    picture: z
      .enum(['routes'])
      .optional()
      .describe(
        '"routes" draws the two approaches as roads: theirs planned on a map in advance, ours found along the way. The road signs show the "signs" of each row, or the first bold or italic words of each line. Leave it out if the card doesn’t make that comparison.',
      ),
    rows: z
      .array(
        row.extend({
          signs: z
            .strictObject({
              them: sign.describe('Text of the competitor’s road sign.'),
              us: sign.describe('Text of our road sign.'),
            })
            .optional()
            .describe(
              'The text of the road signs, for both sides. Write each sign as a short version of its line, or of the line’s safer wording if it has one.',
            ),
        }),
      )
      .describe(ROWS),
  })
  .describe('The two approaches, side by side.');

export const translations = z
  .strictObject({
    title,
    intro: optionalLine('How to use the table.'),
    heads: z
      .strictObject({
        them: text.describe('Heading of the competitor’s terms.'),
        us: text.describe('Heading of our terms.'),
        difference: text.describe('Heading of the difference column.'),
        differenceToSay: text
          .optional()
          .describe(
            'Replaces the "difference" heading in copied text. Needed if "difference" is worded for internal use.',
          ),
      })
      .describe('The headings of the three columns.'),
    rows: z
      .array(
        z.strictObject({
          id,
          them: text.describe('The competitor’s term.'),
          us: line.describe('Our term.'),
          difference: line.describe('What’s different, and why it matters.'),
        }),
      )
      .describe('One term per row.'),
  })
  .describe('Their term, our term, and the difference.');
