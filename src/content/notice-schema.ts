import { z } from 'zod';
import { date, id, line, text } from './line-schema';

/* Notices that affect a whole card, and how the competitor may respond. */

export const notice = z
  .strictObject({
    id,
    level: z
      .enum(['info', 'warning', 'hold'])
      .describe(
        'info: good to know. warning: read this before using the card. hold: don’t use the card for now; Ringside asks before every copy.',
      ),
    title: text.meta({
      description: 'The notice in a few words, shown when it’s collapsed.',
      examples: ['Acme is being acquired'],
    }),
    rep: line.describe('What the rep needs to know. Internal.'),
    say: line.optional().describe('What the rep can say about it to a customer.'),
    since: date.describe('The date it became true.'),
    until: date.optional().describe('The last day it’s shown.'),
    owner: text.optional().meta({
      description: 'Who keeps it up to date.',
      examples: ['Product marketing'],
    }),
  })
  .refine(({ since, until }) => until === undefined || since <= until, {
    path: ['until'],
    message: 'write a date that isn’t before "since"',
  })
  .describe('A notice that affects the whole card, shown above the card until the notice expires.');

export const rebuttal = z
  .strictObject({
    objection: line.describe('How the competitor may respond.'),
    reply: line.describe('Our reply.'),
  })
  .meta({
    id: 'rebuttal',
    description: 'How the competitor may respond, and our reply. Internal.',
  });
