import type { Change } from '../../src/content/diff/diff-cards';
import { countOf } from '../../src/content/problem';
import { markedWords } from '../../src/core/changes/word-diff';

function valueChange(before: string, after: string): string {
  if (before === '') return `{+${after}+}`;
  if (after === '') return `[-${before}-]`;
  return markedWords(before, after);
}

function describe(change: Change): string {
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const { entry, place } = change.line;
      const { status, safer } = entry.review;
      const sign = change.kind === 'added' ? '+' : '-';
      return [
        `${sign} ${entry.id}: ${change.kind} (${place}; ${entry.use}, ${status})`,
        `    ${sign} ${entry.text}`,
        ...(safer === undefined ? [] : [`    ${sign} safer: ${safer}`]),
      ].join('\n');
    }
    case 'changed': {
      const { line, texts, movedFrom } = change;
      const changed = texts.map(
        ({ of, before, after }) => `    ${of}: ${valueChange(before, after)}`,
      );
      const moved = movedFrom ? [`    moved from ${movedFrom}`] : [];
      const sign = texts.length > 0 ? '~' : '>';
      return [`${sign} ${line.entry.id} (${line.place})`, ...moved, ...changed].join('\n');
    }
    case 'reordered':
      return `> ${change.place}: reordered\n    moved: ${change.moved.join(', ')}`;
    case 'other':
      return `~ ${change.place}\n    ${valueChange(change.before, change.after)}`;
  }
}

function summaryOf(changes: readonly Change[]): string {
  const lines = changes.filter(({ kind }) => kind !== 'other' && kind !== 'reordered');
  const of = (kind: Change['kind']) => lines.filter((change) => change.kind === kind).length;
  const rest = changes.length - lines.length;
  const parts = [
    `${countOf(of('changed'), 'line')} changed`,
    `${of('added')} added`,
    `${of('removed')} removed`,
    ...(rest > 0 ? [`${countOf(rest, 'other change')}`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** Returns the changes between two cards as text, followed by a count. */
export function describeDiff(changes: readonly Change[]): string {
  if (changes.length === 0) return 'The two cards are identical.';
  return `${changes.map(describe).join('\n\n')}\n\n${summaryOf(changes)}`;
}
