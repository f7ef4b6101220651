import { z } from 'zod';
import { answer } from './answer-schema';
import { calculators } from './calculator-schema';
import { date, id, line, personas, silence, text, title } from './line-schema';
import { notice, rebuttal } from './notice-schema';
import { correction, note } from './template-schema';
import { CURRENT_VERSION } from './version/migrations';

/*
 * The only definition of a card file. The JSON Schema for editors, the build's
 * check, and the compiler's types all come from it.
 */

const lineList = z
  .strictObject({ title, lines: z.array(line) })
  .meta({ id: 'lines', description: 'Lines under a heading.' });

const summary = z
  .strictObject({
    title,
    oneLiner: line.optional(),
    theyWin: line.optional(),
    weWin: line.optional(),
    trap: line.optional(),
  })
  .meta({ description: 'The whole card in up to four lines.' });

const row = z.strictObject({ id, aspect: text, them: line, us: line });
const rows = z.array(row);
const heads = z.strictObject({ aspect: text.optional(), them: text, us: text });

const comparison = z
  .strictObject({ title, intro: line.optional(), heads, rows })
  .meta({ id: 'comparison', description: 'Another table that compares the competitor with us.' });

/** The longest text of a road sign, in characters: three lines beside a road. */
const MAX_SIGN = 40;

const sign = text.max(
  MAX_SIGN,
  `use at most ${MAX_SIGN} characters; the full line appears below the picture`,
);

const philosophy = z
  .strictObject({
    title,
    picture: z.enum(['routes']).optional().meta({
      description:
        '"routes" draws the two approaches as roads: theirs planned on a map in advance, ours found along the way. The road signs show the "signs" of each row, or the first bold or italic words of each line. Leave it out if the card doesn’t make that comparison.',
    }),
    intro: line.optional(),
    heads,
    rows: z.array(
      row.extend({
        signs: z.strictObject({ them: sign, us: sign }).optional().meta({
          description:
            'The text of the road signs, for both sides. Write each sign as a short version of its line, or of the line’s safer wording if it has one.',
        }),
      }),
    ),
  })
  .meta({ description: 'The two approaches, side by side.' });

const wedge = z
  .strictObject({
    id,
    title,
    personas,
    claim: line.optional(),
    attack: line.optional(),
    proof: line.optional(),
    reality: line.optional(),
    evidence: line.optional(),
    contrast: line.optional(),
    rebuttal: rebuttal.optional(),
  })
  .refine(
    ({ claim, attack, proof, reality, evidence, contrast }) =>
      [claim, attack, proof, reality, evidence, contrast].some((line) => line !== undefined),
    'give the wedge at least one line: claim, attack, proof, reality, evidence, or contrast',
  )
  .meta({
    description: 'A point where the competitor is vulnerable. Needs at least one line.',
  });

const translations = z
  .strictObject({
    title,
    intro: line.optional(),
    heads: z.strictObject({
      them: text,
      us: text,
      difference: text,
      differenceToSay: text.optional(),
    }),
    rows: z.array(z.strictObject({ id, them: text, us: line, difference: line })),
  })
  .meta({ description: 'Their term, our term, and the difference.' });

const objection = z
  .strictObject({
    id,
    personas,
    objection: line,
    stance: line.optional(),
    pivot: line.optional(),
    rebuttal: rebuttal.optional(),
  })
  .refine(({ stance, pivot }) => stance !== undefined || pivot !== undefined, {
    path: ['pivot'],
    message: 'answer the objection: add a pivot or a stance',
  })
  .meta({ description: 'What the buyer says, what’s true about it, and where to go from there.' });

/** A file in `content/battlecards/`, about one rival. */
export const cardFile = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Enables autocomplete in editors.' }),
    version: z
      .literal(
        CURRENT_VERSION,
        `this copy of Ringside supports version ${CURRENT_VERSION} of the format`,
      )
      .meta({ description: 'The version of the file format.' }),
    id: id.meta({ description: 'Same as the file name without .json.', examples: ['dagster'] }),
    name: text.meta({ description: 'The competitor’s name.', examples: ['Dagster'] }),
    purpose: z
      .enum(['no-decision', 'any-competitor'])
      .optional()
      .meta({
        description:
          'Makes this a general card, which isn’t about one competitor and is never shown as a match. "no-decision" is for a customer who may buy nothing; its aliases are what they may keep instead. "any-competitor" is for a competitor without a card. Leave it out for a competitor’s card.',
        examples: ['no-decision'],
      }),
    title: title.meta({ examples: ['Prefect vs Dagster - Competitive Battlecard'] }),
    source: text.optional().meta({ description: 'The source of the card as a whole.' }),
    owner: text.optional().meta({
      description: 'Who keeps the card up to date.',
      examples: ['Product marketing'],
    }),
    updated: date.meta({ description: 'The date the card was last edited.' }),
    aliases: z.array(text).meta({
      description:
        'Other names a CRM may use for this competitor. Case, accents, punctuation, and endings such as Inc, GmbH, or Ltd don’t matter.',
      examples: [['Dagster Labs', 'Elementl']],
    }),
    commonWords: z
      .array(text)
      .optional()
      .meta({
        description:
          'Names on this card that are also everyday words. They match only as the entire field value, in a list of known names, or followed by a role such as "(incumbent)".',
        examples: [['Monday']],
      }),
    silence: silence.meta({
      description: 'Warnings to ignore for the whole card rather than for one line.',
    }),
    notices: z
      .array(notice)
      .optional()
      .meta({ description: 'Notices that affect the whole card, most important first.' }),
    summary: summary.optional(),
    philosophy: philosophy.optional(),
    comparisons: z
      .array(comparison)
      .optional()
      .meta({ description: 'All other tables that compare the competitor with us.' }),
    wedges: z.strictObject({ title, items: z.array(wedge) }).optional(),
    translations: translations.optional(),
    architecture: z
      .strictObject({
        title,
        heading: text.optional(),
        intro: line.optional(),
        points: z.array(line),
        rebuttal: rebuttal.optional(),
      })
      .optional(),
    objections: z.strictObject({ title, items: z.array(objection) }).optional(),
    proofPoints: lineList.optional(),
    concede: z
      .strictObject({
        title,
        heading: text.optional(),
        when: z.array(line),
        position: line.optional(),
      })
      .optional()
      .meta({ description: 'When the competitor is the better choice, and what to say then.' }),
    discovery: z
      .strictObject({
        title,
        questionsHeading: text.optional(),
        questions: z.array(line),
        fitHeading: text.optional(),
        fitSignals: z.array(line),
      })
      .optional(),
    personas: z
      .strictObject({
        title,
        messages: z.array(
          z.strictObject({ persona: id.meta({ description: 'An ID from pack.json.' }), line }),
        ),
      })
      .optional(),
    references: lineList.optional(),
    answer: answer.optional(),
    calculators,
    more: z
      .array(lineList)
      .optional()
      .meta({ description: 'Anything that doesn’t fit elsewhere, under its own headings.' }),
  })
  .meta({
    title: 'Ringside battlecard',
    description: 'Everything a rep may need to know about one competitor.',
  });

/** `content/pack.json`: who we are and who we sell to. */
export const packFile = z.strictObject({
  us: text,
  otherNames: z.array(text).optional(),
  personas: z.array(z.strictObject({ id, name: text, short: text })),
  correction: correction.optional(),
  note: note.optional(),
});

export type CardFile = z.infer<typeof cardFile>;
export type PackFile = z.infer<typeof packFile>;
export type LineEntry = z.infer<typeof line>;
