import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import type { RivalTab, Screen } from '../../core/screen/screen';
import { isolate, withoutDirectionControls } from '../../core/text/direction';

/** What is longer is text and no name; it would be spoken to its end. */
const MAX_SPOKEN = 120;

function short(text: string): string {
  return isolate(text.length > MAX_SPOKEN ? `${text.slice(0, MAX_SPOKEN)}…` : text);
}

function a(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** "an Opportunity", "a deal" */
export function aDeal(vendor: Vendor): string {
  return a(DEAL_NOUN[vendor]);
}

/** What a rival's tab is about, as a heading. */
export function rivalTitle(tab: RivalTab): string {
  return withoutDirectionControls(tab.kind === 'card' ? tab.card.name : tab.label);
}

/** Says that the card on screen matches no deal. */
export function browsingWords(beside: Deal | undefined): string {
  return beside ? 'Browsing – not from this deal' : 'Browsing – not from a deal';
}

/** What the screen says in one phrase: its heading, and what a screen reader hears on arrival. */
export function titleOf(screen: Screen): string {
  switch (screen.kind) {
    case 'no-crm':
      return 'No deal on this tab';
    case 'connecting':
      return 'Reading the page';
    case 'needs-reload':
      return 'Reload this page once';
    case 'not-a-deal':
      return `This page is not ${aDeal(screen.vendor)}`;
    case 'unidentified':
      return `Open this ${DEAL_NOUN[screen.vendor]} to see its card`;
    case 'loading':
      return `Reading the ${DEAL_NOUN[screen.deal.record.vendor]}`;
    case 'field-missing':
      return 'No competitor field on this page';
    case 'field-empty':
      return screen.placeholder === undefined
        ? `${short(screen.field.label)} is empty`
        : `The field says “${short(screen.placeholder)}”`;
    case 'no-permission':
      return `${short(screen.field.label)} is hidden from you`;
    case 'editing':
      return `${short(screen.field.label)} is being edited`;
    case 'ambiguous':
      return 'The page names different rivals';
    case 'doubtful':
      return 'Has the page caught up?';
    case 'rivals':
      return rivalTitle(screen.active);
    case 'browsing':
      return isolate(screen.card?.name ?? 'All cards');
  }
}

/** What a screen reader hears when the screen changes. */
export function announcementOf(screen: Screen): string {
  if (screen.kind === 'browsing' && screen.card) {
    return `${isolate(screen.card.name)}. ${browsingWords(screen.openDeal)}`;
  }
  if (screen.kind !== 'rivals') return titleOf(screen);
  const { active } = screen;
  if (active.kind === 'unknown') return `No card for ${short(active.label)}`;
  return active.why.kind === 'field'
    ? `${isolate(active.card.name)}, from ${short(active.why.field.label)}`
    : `${isolate(active.card.name)}, picked by you`;
}
