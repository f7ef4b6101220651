import './without-eval';
import { z } from 'zod';
import { SILENCEABLE_RULES } from './rules/rule-names';

/* The smallest parts of a card file: a line, what was found of it, and the texts in both. */

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use small letters, digits and single hyphens, as in "credit-shock"',
  )
  .meta({
    description: 'A short name that never changes, so that reviews and notes stay with the line.',
    examples: ['wedge-pricing-attack'],
  });

export const words = z
  .string()
  .refine((text) => text.trim() !== '', 'write the text, or remove the entry');

export const title = words.meta({
  description: "The writer's own heading, shown as it stands.",
  examples: ['The Core Philosophy Gap: GPS vs. The Map'],
});

const markdown = words.meta({
  description:
    'The words, in inline Markdown: **bold**, *emphasis*, `code`, [link](https://…). One paragraph.',
  examples: ['Foundry Digital estimated a **six-month rewrite**.'],
});

export const date = z.iso.date('write the date as YYYY-MM-DD, as in 2026-11-21').meta({
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

export const personas = z
  .array(id)
  .optional()
  .meta({
    description:
      'Ids from pack.json of the personas to whom this matters most. Leave out for everyone.',
    examples: [['platform-teams']],
  });

export const silence = z
  .array(
    z
      .strictObject({
        rule: z.enum(SILENCEABLE_RULES).meta({
          description: 'The name of the rule, as the check tells it.',
          examples: ['absolute'],
        }),
        reason: words.meta({
          description: 'Why the rule does not hold here, for whoever reads the file next.',
          examples: ['It asks what they need, and claims nothing.'],
        }),
      })
      .meta({ id: 'silence', description: 'A rule that does not hold here, and why.' }),
  )
  .optional();

export const line = z
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
    silence: silence.meta({
      description: 'Warnings that are not told for this line, each with the reason.',
    }),
  })
  .meta({ id: 'line', description: 'One thing that can be read, said or copied.' });
