import { forbids } from './decide-use';
import type { Entry } from './entry';
import { isQuoted } from './leaf';
import { isTheirs, type Names, wordsOf } from './names';
import type { SectionRole } from './result';

/** The line that a writer calls the pitch, and everything else. */
interface Found {
  readonly pitch?: Entry;
  readonly entries: readonly Entry[];
}

/** Returns whether a heading or a label says that its text is our pitch: "Elevator pitch", "One-liner". */
function isPitch(label: string, names: Names): boolean {
  const words = wordsOf(label, names);
  const isSpeech = names.vocabulary.marks(words, 'speech');
  const told = names.vocabulary.roleOf(words)?.role;
  return isSpeech && told === 'oneLiner' && !isTheirs(label, names);
}

/**
 * Takes out the first quoted text that its label or heading calls the pitch, wherever it is. The heading
 * becomes its label. Sections that somebody has changed, or that must not be said, stay as they are.
 */
export function takePitch(
  entries: readonly Entry[],
  names: Names,
  changed: ReadonlyMap<number, SectionRole>,
  heading = '',
): Found {
  for (const [at, entry] of entries.entries()) {
    const { kind, text = '', label = heading, entries: inside } = entry;
    const instead = (rest: readonly Entry[]) => [
      ...entries.slice(0, at),
      ...rest,
      ...entries.slice(at + 1),
    ];
    if (kind === 'section') {
      const isPrivate = forbids(label) || names.vocabulary.marks(wordsOf(label, names), 'private');
      if (isPrivate || changed.has(entry.line)) continue;
      const found = takePitch(inside, names, changed, label);
      if (found.pitch === undefined) continue;
      const { pitch, entries: others } = found;
      const isGone = others.length === 0 && pitch.label === label;
      return { pitch, entries: instead(isGone ? [] : [{ ...entry, entries: others }]) };
    }
    const isSaid = inside.length === 0 && (isQuoted(text) || (kind === 'quote' && text !== ''));
    if (isSaid && !entry.isSigned && isPitch(label, names)) {
      return { pitch: { ...entry, label }, entries: instead([]) };
    }
  }
  return { entries };
}
