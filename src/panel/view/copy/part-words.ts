import type { PartCopy } from '../../../core/copy/part-copy';

/** What went along with a copied part and what stayed behind, in words. */
export function partWords({ ids, safer, left, isInternal }: PartCopy): readonly string[] {
  const lines = ids.length === 1 ? '1 line' : `${ids.length} lines`;
  return [
    lines,
    ...(safer > 0 ? [`${safer} in safer words`] : []),
    ...(left.internal > 0 ? [`${left.internal} internal left out`] : []),
    ...(left.disputed > 0 ? [`${left.disputed} disputed left out`] : []),
    ...(left.private > 0 ? [`${left.private} private left out`] : []),
    ...(isInternal ? ['internal, not for the customer'] : []),
  ];
}
