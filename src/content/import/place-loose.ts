import type { Place } from './card-draft';
import type { Entry } from './entry';
import { isExchange } from './exchanges';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { mentions } from './names';
import { addToConcede } from './place-concede';
import { addToProof, addToReferences } from './place-lists';
import { addFitSignal, addQuestion } from './place-questions';
import { addToSummary, isSummarySlot } from './place-summary';
import { plainOf } from './plain-words';
import { roleOf, type Setting, told } from './task';

/** How many words at the head of a sentence may say what it is: "They win when …". */
const LEAD_WORDS = 5;

function leadOf(text: string): string {
  return plainOf(text).split(/\s+/).slice(0, LEAD_WORDS).join(' ');
}

/** A line that its own label places, in a section that is for nothing in particular. */
function placeByLabel(setting: Setting, place: Place, leaf: Leaf): boolean {
  const role = roleOf(leaf.label, setting);
  const how = { isOwn: false };
  const slot = role === 'summary' ? 'oneLiner' : role;
  if (isSummarySlot(slot) && addToSummary(setting, place, slot, leaf, how)) return true;
  switch (role) {
    case 'attack':
    case 'question':
      if (!isQuestion(leaf.text)) return false;
      addQuestion(setting, place, leaf, how);
      return true;
    case 'proof':
    case 'evidence':
      addToProof(setting, place, leaf, how);
      return true;
    case 'position':
    case 'concede':
    case 'theyWin':
      addToConcede(setting, place, leaf, { ...how, isPosition: role === 'position' });
      return true;
    case 'fit':
    case 'weWin':
      addFitSignal(setting, place, leaf, how);
      return true;
    case 'reference':
      addToReferences(setting, place, leaf, how);
      return true;
    default:
      return false;
  }
}

/** A line without a label that says itself what it is. */
function placeByWords(setting: Setting, place: Place, leaf: Leaf): boolean {
  const doubt = 'No heading says what this is, so it was placed by its wording.';
  const isItem = leaf.kind === 'item' || leaf.kind === 'step';
  // A question to the buyer does not begin with what the buyer says.
  const isAsked = isQuestion(leaf.text) && !isExchange(leaf.text);
  if (isAsked && (isItem || isQuoted(leaf.text))) {
    addQuestion(setting, place, leaf, { isOwn: false, doubt });
    return true;
  }
  const role = isItem ? told(leadOf(leaf.text), setting) : undefined;
  if (role?.role === 'theyWin' && role.share >= 0.5) {
    addToConcede(setting, place, leaf, { isPosition: false, isOwn: false, doubt });
    return true;
  }
  return false;
}

/** Whether a paragraph can stand for the whole card: it says what the rival is, and to us. */
function isPitch(leaf: Leaf, { names, draft }: Setting): boolean {
  if (draft.parts.summary?.oneLiner !== undefined || leaf.label !== undefined) return false;
  const text = plainOf(leaf.text);
  const isStressed = /^\*[^*].*\*$/.test(leaf.text) || text.length > 400;
  return (
    !isStressed && (leaf.kind === 'words' || leaf.kind === 'quote') && mentions(text, names).them
  );
}

/** Places what stands in no section of a known kind, text by text. */
export function placeLoose(
  setting: Setting,
  place: Place,
  entries: readonly Entry[],
  doubt?: string,
) {
  for (const leaf of entries.flatMap((each) => leavesOf(each))) {
    if (placeByLabel(setting, place, leaf)) continue;
    if (leaf.label === undefined && placeByWords(setting, place, leaf)) continue;
    if (isPitch(leaf, setting)) {
      const why = 'Used the first paragraph as the one-liner.';
      addToSummary(setting, place, 'oneLiner', leaf, { isOwn: false, doubt: why });
      continue;
    }
    setting.draft.more(leaf, place, { ...(doubt && { doubt }) });
  }
}
