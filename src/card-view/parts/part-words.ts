import type { PartCopy } from '../../core/copy/part-copy';
import { PARTLY_INTERNAL } from '../line/minding';

/** "2 internal notes, 1 disputed left out", or nothing. */
function leftWords({
  internal,
  disputed,
  unsourced,
  private: hidden,
}: PartCopy['left']): readonly string[] {
  const all = [
    ...(internal > 0 ? [internal === 1 ? '1 internal note' : `${internal} internal notes`] : []),
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(unsourced > 0
      ? [unsourced === 1 ? '1 unsourced story' : `${unsourced} unsourced stories`]
      : []),
    ...(hidden > 0 ? [`${hidden} private`] : []),
  ];
  return all.length > 0 ? [`${all.join(', ')} left out`] : [];
}

/**
 * What to bear in mind of a copied part, in words; what weighs most comes first. They have one line
 * of a narrow panel, so that beside a doubt "3 in safer words" becomes "3 safer".
 */
export function partWords({ safer, doubted, left, isInternal }: PartCopy): readonly string[] {
  const { unverified, changed } = doubted;
  const doubts = [
    ...(unverified > 0 ? [`${unverified} unverified`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ];
  const held = safer > 0 ? [doubts.length > 0 ? `${safer} safer` : `${safer} in safer words`] : [];
  return [...(isInternal ? [PARTLY_INTERNAL] : []), ...doubts, ...held, ...leftWords(left)];
}
