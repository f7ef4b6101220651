import './without-eval';
import { z } from 'zod';
import { whyUnsupported } from './inline-markdown';
import { SILENCEABLE_RULES } from './rules/rule-names';

/* The building blocks of a card file: lines, their reviews, and the texts in both. */

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use lowercase letters, digits, and single hyphens, as in "credit-shock"',
  )
  .meta({
    description: 'A short name that never changes, so that reviews and notes stay attached.',
    examples: ['wedge-pricing-attack'],
  });

export const text = z
  .string()
  .refine((value) => value.trim() !== '', 'write the text, or remove the entry');

export const title = text.meta({
  description: 'Your own heading, shown as written.',
  examples: ['The Core Philosophy Gap: GPS vs. The Map'],
});

const markdown = text
  .superRefine((value, context) => {
    const message = whyUnsupported(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .meta({
    description:
      'The text, in inline Markdown: **bold**, *italics*, `code`, [link](https://…). One paragraph.',
    examples: ['Foundry Digital estimated a **six-month rewrite**.'],
  });

export const date = z.iso.date('write the date as YYYY-MM-DD, as in 2026-11-21').meta({
  description: 'A date (YYYY-MM-DD).',
  examples: ['2026-11-21'],
});

const source = z
  .strictObject({
    title: text.meta({ description: 'The title of the page.', examples: ['Dagster+ pricing'] }),
    href: z
      .url({ protocol: /^https$/, error: 'use the full address, starting with https://' })
      .optional()
      .meta({
        description: 'Its web address. A source on a private page is never copied.',
        examples: ['https://dagster.io/pricing'],
      }),
  })
  .meta({ id: 'source', description: 'A page or document that a review is based on.' });

/** The statuses that a line can have before anybody has checked it. */
export const CAN_BE_UNCHECKED: readonly unknown[] = ['unverified', 'no-claim'];

/** The review of a line that nobody has reviewed yet. */
export const NOT_CHECKED = { status: 'unverified', note: 'Not checked yet.' } as const;

function nameOf(status: string): string {
  return status === 'changed' ? 'Outdated ("changed" in the file)' : `"${status}"`;
}

const review = z
  .strictObject({
    status: z
      .enum(['supported', 'changed', 'disputed', 'unverified', 'no-claim'])
      .describe(
        'supported: public pages of the company the line is about (theirs or ours) back it up. changed (shown as Outdated): it was true once, but newer pages say otherwise. disputed: public pages say otherwise. unverified: no public source found. no-claim: a question or an opinion, nothing to check.',
      ),
    kind: z
      .enum(['price', 'product', 'architecture', 'story'])
      .describe(
        'What the claim is about. Sets how often it’s due for review: price every 30 days, product 90, architecture 180, story 365.',
      ),
    checked: date
      .optional()
      .describe(
        'The date the line was last checked. Optional only if the status is unverified or no-claim.',
      ),
    note: text.optional().meta({
      description: 'What was found, in one or two plain sentences for the rep.',
      examples: ['The default is 30 seconds and can be set lower.'],
    }),
    sources: z.array(source).optional().describe('The pages where it was found.'),
    safer: markdown
      .optional()
      .describe(
        'What to say instead: wording that’s easy to say out loud and that a customer can’t disprove. Required for disputed lines.',
      ),
  })
  .superRefine((given, context) => {
    if (given.status !== 'no-claim' && given.note === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: `a line with the status ${nameOf(given.status)} needs a note that says what was found`,
      });
    }
    if (!CAN_BE_UNCHECKED.includes(given.status) && given.checked === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['checked'],
        message: `a line with the status ${nameOf(given.status)} needs the date on which it was checked`,
      });
    }
    if (given.status === 'disputed' && given.safer === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['safer'],
        message: 'a disputed line needs a safer wording',
      });
    }
  })
  .meta({ id: 'review' });

export const personas = z
  .array(id)
  .optional()
  .meta({
    description:
      'IDs (from pack.json) of the personas this matters to most. Leave this out if the line is for everyone.',
    examples: [['platform-teams']],
  });

export const silence = z
  .array(
    z
      .strictObject({
        rule: z.enum(SILENCEABLE_RULES).meta({
          description: 'The name of the rule, as shown by the check.',
          examples: ['absolute'],
        }),
        reason: text.meta({
          description: 'Why the rule doesn’t apply here, for the next person who reads the file.',
          examples: ['It asks what they need and makes no claim.'],
        }),
      })
      .meta({ id: 'silence', description: 'A rule that doesn’t apply here, and why.' }),
  )
  .optional();

function hint(kind: 'good' | 'bad', example: string) {
  return text.optional().meta({
    description: `For a question: what a ${kind} answer sounds like, in a few words. Internal.`,
    examples: [example],
  });
}

export const line = z
  .strictObject({
    id,
    label: text.optional().meta({
      description: 'The label of the line on the card.',
      examples: ['The Attack'],
    }),
    text: markdown,
    use: z
      .enum(['say', 'ask', 'know'])
      .describe(
        'say: can be said to a customer as written. ask: a question for the customer. know: internal only.',
      ),
    review: review.describe('How sure we are, when it was checked, and the sources.'),
    personas,
    private: z
      .boolean()
      .optional()
      .describe('If true, the line is view only: shown on the card, but never copied.'),
    good: hint('good', 'They name a job that loops over what an API returns.'),
    bad: hint('bad', 'All of it is SQL.'),
    brings: z
      .array(id)
      .optional()
      .meta({
        description:
          'For a question, a sign of a good fit, or a reason to choose the competitor: the IDs of the wedges and objections to bring up first if the answer is good, or yes.',
        examples: [['wedge-price']],
      }),
    silence: silence.describe('Warnings to ignore for this line, each with a reason.'),
  })
  .meta({ id: 'line', description: 'One thing a rep can read, say, or copy.' });

/** A line that a card doesn't need. */
export const optionalLine = (description: string) => line.optional().describe(description);
