import type { Vendor } from '../../core/deal/record';
import type { SwitchName } from '../../core/settings/settings';

export const ignoredValues = {
  title: 'Ignored values',
  intro:
    'Values in the competitor field that mean there’s no competitor. Ringside treats a deal with one of these values as having none.',
  label: 'One value per line',
  builtIn: 'Ignored by default',
} as const;

export function valuesIgnored(count: number): string {
  if (count === 0) return 'Your list is empty.';
  return count === 1 ? 'Your list has 1 value.' : `Your list has ${count} values.`;
}

export const confirmedNames = {
  title: 'Confirmed names',
  intro:
    'When a name in your CRM is close to a card’s name and you confirm it in the panel, Ringside uses that match from then on, in that Salesforce org or HubSpot account only.',
  none: 'None yet.',
} as const;

export const nameOfCard = (org: string, name: string, card: string) => (
  <>
    In {org}, “<bdi>{name}</bdi>” means <strong>{card}</strong>
  </>
);

export const nameOfMissingCard = (org: string, name: string, cardId: string) => (
  <>
    In {org}, “<bdi>{name}</bdi>” means <code>{cardId}</code>, a card that’s no longer in Ringside
  </>
);

export const removeName = (name: string, org: string) => `Remove ${name} for ${org}`;
export const nameRemoved = (name: string) => `“${name}” is no longer a confirmed name.`;
export const hubSpotOrg = (portal: string) => `HubSpot account ${portal}`;

export const waitingRecalls = {
  title: 'Lines to correct',
  intro:
    'You copied lines on these deals that may need a correction now. Open a deal, then the Ringside panel, to see the lines and copy a correction.',
} as const;

export const copiedLines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);

/** @param org The Salesforce host, or the HubSpot account. */
export const recordIn: Readonly<Record<Vendor, (id: string, org: string) => string>> = {
  salesforce: (id, org) => `Salesforce Opportunity ${id} on ${org}`,
  hubspot: (id, org) => `Deal ${id} in ${org}`,
};

interface SwitchWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  /** The confirmations. */
  readonly on: string;
  readonly off: string;
}

/** The page shows the switches in this order. */
export const switches: Readonly<Record<SwitchName, SwitchWords>> = {
  guard: {
    title: 'Risky lines',
    intro:
      'Ringside asks before it copies a disputed line, a customer story without a public source, or any other line that has a safer wording and is outdated, unverified, or due for review.',
    label: 'Ask before copying a risky line',
    on: 'Ringside asks before copying a risky line.',
    off: 'Risky lines are copied right away, as written.',
  },
  // WCAG 2.2, 2.1.4 requires a way to turn off single-key shortcuts.
  keys: {
    title: 'Single-key shortcuts',
    intro:
      'In the panel, 1 to 4 copy a line from the ten-second answer, / or any letter starts a search, and ? opens Help. Turn this off if you use voice input or press keys by accident. There’s a button for everything these keys do.',
    label: 'Use single-key shortcuts',
    on: 'Single-key shortcuts are on.',
    off: 'Single-key shortcuts are off.',
  },
  badge: {
    title: 'Toolbar badge',
    intro:
      'While the panel is closed, the toolbar button shows how many cards match the open deal. To do this, Ringside reads each deal once when it opens.',
    label: 'Show the number of cards on the toolbar button',
    on: 'The badge will appear the next time you view a deal.',
    off: 'The badge is off.',
  },
};

export const remembered = {
  title: 'What Ringside remembers',
  intro:
    'For each deal, Ringside remembers what you chose, opened, copied, and noted. It also remembers which names had no card, and where you stopped reading. All of it is stored in this browser only.',
  label: 'Forget deals you haven’t opened for',
} as const;

export const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
export const retentionSaved = (count: number) =>
  `Deals are forgotten ${months(count)} after you last open them.`;
export const forgetUnseen = (count: number, retention: number) => ({
  title: count === 1 ? 'Forget 1 deal?' : `Forget ${count} deals?`,
  body: `You haven’t opened ${count === 1 ? 'it' : 'them'} for ${months(retention)}. Ringside removes what it remembers about ${count === 1 ? 'it' : 'them'}; nothing in your CRM changes. You can’t undo this.`,
  confirm: 'Forget',
  cancel: 'Cancel',
});
export const forgetEverything = 'Forget everything';
export const everythingQuestion = {
  title: 'Forget everything?',
  body: 'Ringside removes everything it has stored in this browser: what it remembers about your deals, your settings, confirmed names, custom cards, the link to your team’s folder and the copies of its cards, and diagnostics. Nothing in your CRM or in the folder changes. You can’t undo this, so first export any custom cards you want to keep.',
  confirm: forgetEverything,
  cancel: 'Cancel',
};
export const everythingForgotten = 'Everything Ringside stored in this browser has been deleted.';

export const diagnostics = {
  title: 'Diagnostics',
  intro:
    'If Ringside misses a field that’s on the page, send this report to your Ringside admin. It contains only what you see here: no deals, names, or values.',
  copy: 'Copy diagnostics',
  copied: 'Copied.',
  copyBlocked: 'The browser blocked copying. The report is selected: press Ctrl+C (⌘C on a Mac).',
} as const;
