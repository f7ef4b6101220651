import type { ImportedCard, ImportResult } from './result';

function percent({ words, of }: { readonly words: number; readonly of: number }): string {
  return of === 0 ? '100%' : `${Math.floor((words / of) * 1000) / 10}%`;
}

function describeCard({ card, report }: ImportedCard): string {
  const { became, dropped, kept, update, file } = report;
  const doubts = became.filter(({ doubt }) => doubt !== undefined);
  const lines = [
    `${file} → ${card.name} (${card.id}.json)`,
    `  ${became.length} lines, ${percent(kept)} of the words kept`,
    ...became.map(({ line, role, text, id }) => `  line ${line}: ${role} · ${id} · ${short(text)}`),
  ];
  if (doubts.length > 0) lines.push('  Please check:');
  for (const { line, role, doubt, text } of doubts) {
    lines.push(`    line ${line}, ${role}: ${doubt} “${short(text)}”`);
  }
  if (dropped.length > 0) lines.push('  Left out:');
  for (const { line, text, why } of dropped)
    lines.push(`    line ${line}: ${why}: “${short(text)}”`);
  if (update) {
    const { kept: same, changed, added, removed } = update;
    lines.push(
      `  Compared with the existing card: ${same.length} unchanged, ${changed.length} changed, ${added.length} new, ${removed.length} removed`,
    );
    for (const { id, text } of removed) lines.push(`    removed: ${id} “${short(text)}”`);
  }
  return lines.join('\n');
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Returns what became of a file, as plain text for a terminal. */
export function describeReport(result: ImportResult): string {
  if (result.kind === 'refused') {
    const { file, what, mend } = result.refusal;
    return `${file} was not imported.\n  what: ${what}\n  fix:  ${mend}`;
  }
  return result.cards.map(describeCard).join('\n\n');
}
