import { z } from 'zod';

/*
 * The one description of a card file. The editor's JSON Schema, the build's
 * check and the types of the compiler below all come from here.
 */

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use small letters, digits and single hyphens, as in "credit-shock"',
  )
  .meta({
    description: 'A short name that never changes, so that reviews and notes stay with the line.',
    examples: ['wedge-pricing-attack'],
  });

const words = z
  .string()
  .refine((text) => text.trim() !== '', 'write the text, or remove the entry');

const title = words.meta({
  description: "The writer's own heading, shown as it stands.",
  examples: ['The Core Philosophy Gap: GPS vs. The Map'],
});

const markdown = words.meta({
  description:
    'The words, in inline Markdown: **bold**, *emphasis*, `code`, [link](https://…). One paragraph.',
  examples: ['Foundry Digital estimated a **six-month rewrite**.'],
});

const date = z.iso.date('write the date as YYYY-MM-DD, as in 2026-11-21').meta({
  description: 'A day, as YYYY-MM-DD.',
  examples: ['2026-11-21'],
});

const source = z
  .strictObject({
    title: words.meta({ description: 'What the page is called.', examples: ['Dagster+ pricing'] }),
    href: z
      .url({ protocol: /^https$/, error: 'give the full address, starting with https://' })
      .optional()
      .meta({ description: 'Its public address.', examples: ['https://dagster.io/pricing'] }),
  })
  .meta({ id: 'source', description: 'Where something was found.' });

const review = z
  .strictObject({
    status: z.enum(['supported', 'changed', 'disputed', 'unverified', 'no-claim']).meta({
      description:
        'supported: first-party public material agrees. changed: true once, newer material differs. disputed: public first-party material says otherwise. unverified: nothing public found. no-claim: a question or a judgement, nothing to check.',
    }),
    kind: z.enum(['price', 'product', 'architecture', 'story']).meta({
      description:
        'What the claim is about. It sets when it is due again: price 30 days, product 90, architecture 180, story 365.',
    }),
    checked: date.meta({ description: 'The day somebody last checked the line.' }),
    note: words.optional().meta({
      description: 'What was found, in one or two plain sentences for the rep.',
      examples: ['The default is 30 seconds and can be set lower.'],
    }),
    sources: z.array(source).optional().meta({ description: 'Where it was found.' }),
    safer: markdown.optional().meta({
      description:
        'Words to say instead that hold up in front of the customer. Needed where disputed.',
    }),
  })
  .superRefine((given, context) => {
    if (given.status !== 'no-claim' && given.note === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: `a line that is "${given.status}" needs a note that says what was found`,
      });
    }
    if (given.status === 'disputed' && given.safer === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['safer'],
        message: 'a disputed line needs a safer wording to say instead',
      });
    }
  })
  .meta({ id: 'review', description: 'How sure we are of the line, since when, and from where.' });

const personas = z
  .array(id)
  .optional()
  .meta({
    description:
      'Ids from pack.json of the personas to whom this matters most. Leave out for everyone.',
    examples: [['platform-teams']],
  });

const line = z
  .strictObject({
    id,
    label: words.optional().meta({
      description: 'What this line is called on the card.',
      examples: ['The Attack'],
    }),
    text: markdown,
    use: z.enum(['say', 'ask', 'know']).meta({
      description:
        'say: may be said to a customer as it stands. ask: a question to ask. know: internal.',
    }),
    review,
    personas,
    private: z
      .boolean()
      .optional()
      .meta({ description: 'true keeps the line out of everything that is copied.' }),
  })
  .meta({ id: 'line', description: 'One thing that can be read, said or copied.' });

const lineList = z
  .strictObject({ title, lines: z.array(line) })
  .meta({ id: 'lines', description: 'Lines under a heading.' });

const summary = z
  .strictObject({
    title,
    oneLiner: line,
    theyWin: line.optional(),
    weWin: line.optional(),
    trap: line.optional(),
  })
  .meta({ description: 'The whole card in four lines.' });

const philosophy = z
  .strictObject({
    title,
    picture: z.enum(['routes']).optional().meta({
      description:
        'routes draws the two ways as roads: theirs on a map before the journey, ours found on the way. Its signs are the first bold or emphasised words of each line. Leave it out where that comparison is not made.',
    }),
    intro: line.optional(),
    heads: z.strictObject({ aspect: words, them: words, us: words }),
    rows: z.array(z.strictObject({ id, aspect: words, them: line, us: line })),
  })
  .meta({ description: 'Two ways of thinking, side by side.' });

const wedge = z
  .strictObject({
    id,
    title,
    personas,
    claim: line,
    attack: line,
    proof: line.optional(),
    reality: line.optional(),
    evidence: line.optional(),
    contrast: line.optional(),
  })
  .meta({ description: 'A point at which the rival can be opened up.' });

const translations = z
  .strictObject({
    title,
    intro: line.optional(),
    heads: z.strictObject({ them: words, us: words, difference: words }),
    rows: z.array(z.strictObject({ id, them: words, us: line, difference: line })),
  })
  .meta({ description: 'Their word, our word, and the difference.' });

const objection = z
  .strictObject({ id, personas, objection: line, stance: line.optional(), pivot: line })
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
    summary,
    philosophy: philosophy.optional(),
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
