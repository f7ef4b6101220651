import type { ReactNode } from 'react';
import * as lineWords from '../../card-view/line/words';
import { level } from '../../card-view/notices/words';
import type { Correction } from '../../core/card/card';
import type { RecallReason } from '../../core/recall/recall';

export const intro =
  'If you sent any of this to your customer, send a correction: copy it here and paste it into your message.';
export const reason: Readonly<Record<RecallReason, string>> = {
  ...lineWords.change,
  ...lineWords.status,
  hold: level.hold,
};
export const meaning: Readonly<Record<RecallReason, string>> = {
  ...lineWords.meaning,
  removed: 'This line is no longer on the card.',
  reworded: 'The wording on the card has changed.',
  hold: 'Don’t use this card for now.',
};
export const copiedOn = (day: ReactNode) => <>You copied this on {day}:</>;
export const sayInstead = 'Say instead:';
export const nothingInstead =
  'There’s no replacement wording yet, so the correction just retracts the line.';
export const copyCorrection = 'Copy a correction';
/** Identifies the button for screen readers. */
export const copyCorrectionOf = (line: string) => `Copy a correction for: ${line}`;
export const dismiss = 'Dismiss';
export const dismissHint = 'Dismissed lines come back only if something about them changes again.';
export const dismissed = 'Dismissed.';

/** The correction if `pack.json` has none. */
export const defaultCorrection: Correction = {
  replaced: [
    'On {date}, I sent you some information about {competitor} that has since been updated. Here’s the current version:',
    '{wording}',
    'I’m sorry for any confusion.',
  ],
  withdrawn: [
    'On {date}, I sent you some information about {competitor} that I can no longer confirm. Please disregard it. I’m sorry for any confusion.',
  ],
};
