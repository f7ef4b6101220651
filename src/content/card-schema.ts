import { z } from 'zod';
import { date, id, line, personas, silence, title, words } from './line-schema';

/*
 * The one description of a card file. The editor's JSON Schema, the build's
 * check and the types of the compiler below all come from here.
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
  .meta({ description: 'The whole card in at most four lines.' });

const row = z.strictObject({ id, aspect: words, them: line, us: line });
const rows = z.array(row);
const heads = z.strictObject({ aspect: words.optional(), them: words, us: words });

const comparison = z
  .strictObject({ title, intro: line.optional(), heads, rows })
  .meta({ id: 'comparison', description: 'A further table that holds them against us.' });

/** The longest text of a sign, in characters: three lines of it beside a road. */
const MAX_SIGN = 40;

const sign = words.max(
  MAX_SIGN,
  `write at most ${MAX_SIGN} characters: a sign is read in passing, and the line stands beneath`,
);

const philosophy = z
  .strictObject({
    title,
    picture: z.enum(['routes']).optional().meta({
      description:
        'routes draws the two ways as roads: theirs on a map before the journey, ours found on the way. On its signs stand the signs of each row, else the first bold or emphasised words of each line. Leave it out where that comparison is not made.',
    }),
    intro: line.optional(),
    heads,
    rows: z.array(
      row.extend({
        signs: z.strictObject({ them: sign, us: sign }).optional().meta({
          description:
            'The words on the signs of the picture, for both sides. Each is short for what holds of its line: for its safer wording where it has one.',
        }),
      }),
    ),
  })
  .meta({ description: 'Two ways of thinking, side by side.' });

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
  })
  .refine(
    ({ claim, attack, proof, reality, evidence, contrast }) =>
      [claim, attack, proof, reality, evidence, contrast].some((line) => line !== undefined),
    'give the wedge at least one line: claim, attack, proof, reality, evidence or contrast',
  )
  .meta({
    description: 'A point at which the rival can be opened up. It needs at least one of its lines.',
  });

const translations = z
  .strictObject({
    title,
    intro: line.optional(),
    heads: z.strictObject({
      them: words,
      us: words,
      difference: words,
      differenceToSay: words.optional(),
    }),
    rows: z.array(z.strictObject({ id, them: words, us: line, difference: line })),
  })
  .meta({ description: 'Their word, our word, and the difference.' });

const objection = z
  .strictObject({ id, personas, objection: line, stance: line.optional(), pivot: line.optional() })
  .refine(({ stance, pivot }) => stance !== undefined || pivot !== undefined, {
    path: ['pivot'],
    message: 'answer the objection: give a pivot, or a stance',
  })
  .meta({ description: 'What the buyer says, what is true about it, and where to go from there.' });

const lineId = (description: string) =>
  id.optional().meta({ description, examples: ['question-modeled-pricing'] });

const answerChoice = z
  .strictObject({
    say: lineId('The id of a line that may be said as it stands or in its safer wording.'),
    ask: lineId('The id of a question.'),
    proof: lineId('The id of a line that proves the point.'),
    concede: lineId('The id of a line that grants the rival something.'),
  })
  .meta({ id: 'answer', description: 'Lines of this card for the top, by their ids.' });

const answer = z
  .strictObject({
    everyone: answerChoice.optional(),
    personas: z
      .record(id, answerChoice)
      .optional()
      .meta({ description: 'By the ids in pack.json; goes before what holds for everyone.' }),
  })
  .meta({
    description:
      'The ten-second answer on top of the card. For what is left out, content/README.md says which line is taken.',
  });

/** A file in `content/battlecards/`: one rival. */
export const cardFile = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Gives completion in editors.' }),
    version: z
      .literal(1, 'this build reads version 1')
      .meta({ description: 'The version of this format.' }),
    id: id.meta({ description: 'The same as the file name without .json.', examples: ['dagster'] }),
    name: words.meta({ description: "The rival's name.", examples: ['Dagster'] }),
    title: title.meta({ examples: ['Prefect vs Dagster - Competitive Battlecard'] }),
    source: words.optional().meta({ description: 'Where the card as a whole comes from.' }),
    updated: date.meta({ description: 'The day the card was last edited.' }),
    aliases: z.array(words).meta({
      description:
        'Other names a CRM may hold for this rival. Case, accents, punctuation and Inc/GmbH/Ltd do not matter.',
      examples: [['Dagster Labs', 'Elementl']],
    }),
    commonWords: z
      .array(words)
      .optional()
      .meta({
        description:
          'Names of this card that are also everyday words. They match only when the field says nothing else.',
        examples: [['Monday']],
      }),
    silence: silence.meta({
      description: 'Warnings about the card as a whole, at no line, that are not told.',
    }),
    summary: summary.optional(),
    philosophy: philosophy.optional(),
    comparisons: z
      .array(comparison)
      .optional()
      .meta({ description: 'Every other table that holds them against us.' }),
    wedges: z.strictObject({ title, items: z.array(wedge) }).optional(),
    translations: translations.optional(),
    architecture: z
      .strictObject({
        title,
        heading: words.optional(),
        intro: line.optional(),
        points: z.array(line),
      })
      .optional(),
    objections: z.strictObject({ title, items: z.array(objection) }).optional(),
    proofPoints: lineList.optional(),
    concede: z
      .strictObject({
        title,
        heading: words.optional(),
        when: z.array(line),
        position: line.optional(),
      })
      .optional()
      .meta({ description: 'When the rival is the better choice, and what to say then.' }),
    discovery: z
      .strictObject({
        title,
        questionsHeading: words.optional(),
        questions: z.array(line),
        fitHeading: words.optional(),
        fitSignals: z.array(line),
      })
      .optional(),
    personas: z
      .strictObject({
        title,
        messages: z.array(
          z.strictObject({ persona: id.meta({ description: 'An id from pack.json.' }), line }),
        ),
      })
      .optional(),
    references: lineList.optional(),
    answer: answer.optional(),
    more: z
      .array(lineList)
      .optional()
      .meta({ description: 'Whatever fits nowhere else, under its own headings.' }),
  })
  .meta({ title: 'Ringside battlecard', description: 'One rival, everything a rep may need.' });

/** `content/pack.json`: who we are and to whom we sell. */
export const packFile = z.strictObject({
  us: words,
  personas: z.array(z.strictObject({ id, name: words, short: words })),
});

export type CardFile = z.infer<typeof cardFile>;
export type PackFile = z.infer<typeof packFile>;
export type LineEntry = z.infer<typeof line>;
