import { z } from 'zod';
import { id } from './line-schema';

const lineId = (description: string) =>
  id.optional().meta({ description, examples: ['question-modeled-pricing'] });

const answerChoice = z
  .strictObject({
    say: lineId('The ID of a line a rep can say, as written or in its safer wording.'),
    ask: lineId('The ID of a question.'),
    proof: lineId('The ID of a line that proves the point.'),
    concede: lineId('The ID of a line that concedes a point.'),
  })
  .meta({ id: 'answer', description: 'The IDs of the lines to show at the top of the card.' });

/** The lines that a writer chose for the ten-second answer. */
export const answer = z
  .strictObject({
    everyone: answerChoice.optional().describe('Used unless "personas" says otherwise.'),
    personas: z
      .record(id, answerChoice)
      .optional()
      .describe('One entry for each persona, named by its ID in pack.json. Overrides "everyone".'),
  })
  .describe(
    'The ten-second answer at the top of the card. If a slot is left out, Ringside picks a line as described in content/README.md.',
  );
