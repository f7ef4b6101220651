import type { RivalNames } from '../../src/core/match/rival';

/** A no-decision card, whose names must not change what a competitor's name matches. */
export const NO_DECISION: RivalNames = {
  id: 'no-decision',
  name: 'No decision',
  aliases: ['In-house', 'Status quo', 'Cron', 'Spreadsheets', 'Build vs. buy', 'Python scripts'],
  purpose: 'no-decision',
};
