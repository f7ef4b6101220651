import { z } from 'zod';
import { answer } from './answer-schema';
import { calculators } from './calculator-schema';
import { date, id, line, optionalLine, personas, silence, text, title } from './line-schema';
import { notice, rebuttal } from './notice-schema';
import { comparison, philosophy, translations } from './table-schema';
import { correction, note } from './template-schema';
import { CURRENT_VERSION } from './version/migrations';

/*
 * The only definition of a card file. The JSON Schema for editors, the build's
 * check, and the compiler's types all come from it.
 */

const lineList = z
  .strictObject({ title, lines: z.array(line).describe('The lines, in order.') })
  .meta({ id: 'lines', description: 'Lines under a heading.' });

const summary = z
  .strictObject({
    title,
    oneLiner: optionalLine('Why buyers should choose us over them, in one sentence.'),
    theyWin: optionalLine('Where the competitor wins.'),
    weWin: optionalLine('Where we win.'),
    trap: optionalLine('What the competitor’s customers find out too late.'),
  })
  .describe('The whole card in up to four lines.');

const wedge = z
  .strictObject({
    id,
    title,
    personas,
    claim: optionalLine('The case against the competitor.'),
    attack: optionalLine('A question that lets the buyer discover it.'),
    proof: optionalLine('A customer who experienced it.'),
    reality: optionalLine('What happens in practice.'),
    evidence: optionalLine('Numbers or measurements that back it up.'),
    contrast: optionalLine('What we do instead.'),
    rebuttal: rebuttal
      .optional()
      .describe('How the competitor may respond to this wedge, and our reply.'),
  })
  .refine(
    ({ claim, attack, proof, reality, evidence, contrast }) =>
      [claim, attack, proof, reality, evidence, contrast].some((line) => line !== undefined),
    'give the wedge at least one line: claim, attack, proof, reality, evidence, or contrast',
  )
  .describe('A point where the competitor is vulnerable. Needs at least one line.');

const objection = z
  .strictObject({
    id,
    personas,
    objection: line.describe('What the buyer says.'),
    stance: optionalLine('What’s true about it.'),
    pivot: optionalLine('Where to go from there.'),
    rebuttal: rebuttal
      .optional()
      .describe('How the competitor may respond to our answer, and our reply.'),
  })
  .refine(({ stance, pivot }) => stance !== undefined || pivot !== undefined, {
    path: ['pivot'],
    message: 'answer the objection: add a pivot or a stance',
  })
  .describe('What the buyer says, what’s true about it, and where to go from there.');

/** A file in `content/battlecards/`, about one rival. */
export const cardFile = z
  .strictObject({
    $schema: z.string().optional().describe('Enables autocomplete in editors.'),
    version: z
      .literal(
        CURRENT_VERSION,
        `this copy of Ringside supports version ${CURRENT_VERSION} of the format`,
      )
      .describe('The version of the file format.'),
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
    source: text.optional().describe('The source of the card as a whole.'),
    owner: text.optional().meta({
      description: 'Who keeps the card up to date.',
      examples: ['Product marketing'],
    }),
    updated: date.describe('The date the card was last edited.'),
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
    silence: silence.describe('Warnings to ignore for the whole card rather than for one line.'),
    notices: z
      .array(notice)
      .optional()
      .describe('Notices that affect the whole card, most important first.'),
    summary: summary.optional(),
    philosophy: philosophy.optional(),
    comparisons: z
      .array(comparison)
      .optional()
      .describe('All other tables that compare the competitor with us.'),
    wedges: z
      .strictObject({ title, items: z.array(wedge).describe('The wedges, best first.') })
      .optional()
      .describe('Where the competitor is vulnerable.'),
    translations: translations.optional(),
    architecture: z
      .strictObject({
        title,
        heading: text.optional().describe('Your own heading above the points.'),
        intro: optionalLine('How to introduce it.'),
        points: z.array(line).describe('One item per line.'),
        rebuttal: rebuttal.optional().describe('How the competitor may respond, and our reply.'),
      })
      .optional()
      .describe('What each product needs to run.'),
    objections: z
      .strictObject({ title, items: z.array(objection).describe('The objections.') })
      .optional()
      .describe('What buyers say, and how to answer.'),
    proofPoints: lineList.optional().describe('Customer stories and other proof.'),
    concede: z
      .strictObject({
        title,
        heading: text.optional().describe('Your own heading above the list.'),
        when: z.array(line).describe('Buyers who should choose the competitor.'),
        position: optionalLine('What to say to stay in the deal.'),
      })
      .optional()
      .describe('When the competitor is the better choice, and what to say then.'),
    discovery: z
      .strictObject({
        title,
        questionsHeading: text.optional().describe('Your own heading above the questions.'),
        questions: z.array(line).describe('Questions for the customer.'),
        fitHeading: text.optional().describe('Your own heading above the signs.'),
        fitSignals: z.array(line).describe('Signs that we’re a good fit.'),
      })
      .optional()
      .describe('Questions to ask, and signs that we’re a good fit.'),
    personas: z
      .strictObject({
        title,
        messages: z
          .array(
            z.strictObject({
              persona: id.describe('An ID from pack.json.'),
              line: line.describe('What to say to this persona.'),
            }),
          )
          .describe('The messages.'),
      })
      .optional()
      .describe('One message for each persona.'),
    references: lineList.optional().describe('Further reading.'),
    answer: answer.optional(),
    calculators,
    more: z
      .array(lineList)
      .optional()
      .describe('Anything that doesn’t fit elsewhere, under its own headings.'),
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
