import * as lineWords from '../../card-view/line/words';
import { WordDiff } from '../../card-view/trust/word-diff';
import { wasNow } from '../../card-view/trust/words';
import type { CardFile } from '../../content/card-schema';
import type { Change } from '../../content/diff/diff-cards';
import { partsOfFile } from '../../content/parts-of-file';
import { Isolate } from '../../ui/text';
import styles from './editor.module.css';
import * as words from './words';

type TextChange = Extract<Change, { readonly kind: 'other' }>;

/** Returns where a text is, without the title that its section may be named by. */
const keyOf = ({ place }: TextChange) => place.split(' → ').toSpliced(1, 1).join(' → ');

/**
 * Returns the changed texts outside the lines, without those of added and removed sections and items. A section
 * that is named by its title has another location after a new one.
 */
function changedTexts(changes: readonly Change[]): readonly TextChange[] {
  const others = changes.filter((change) => change.kind === 'other');
  const gone = others.filter(({ place, after }) => after === '' && place.includes(' → '));
  return others.flatMap((change) => {
    // A choice goes with its line, which is listed itself.
    if (change.place.startsWith('answer')) return change.after === '' ? [] : [change];
    if (!change.place.includes(' → ')) return [change];
    if (change.after === '') return [];
    if (change.before !== '') return [change];
    const at = gone.findIndex((each) => keyOf(each) === keyOf(change));
    const [was] = at < 0 ? [] : gone.splice(at, 1);
    return was && was.before !== change.after ? [{ ...change, before: was.before }] : [];
  });
}

/** Returns the ids of the changed and added lines, and how many lines or items were changed in each way. */
export function countChanges(changes: readonly Change[]) {
  const idsOf = (kind: 'changed' | 'added' | 'removed') =>
    changes.flatMap((change) => {
      if (change.kind !== kind) return [];
      // Its section has a new title.
      const isSame = change.kind === 'changed' && change.texts.length === 0;
      return isSame ? [] : [change.line.entry.id];
    });
  const [changed, added] = [idsOf('changed'), idsOf('added')];
  const moved = changes.flatMap((change) => (change.kind === 'reordered' ? change.moved : []));
  const counts = {
    changed: changed.length,
    added: added.length,
    removed: idsOf('removed').length,
    moved: moved.length,
    texts: changedTexts(changes).length,
  };
  return { ids: new Set([...changed, ...added]), counts };
}

/** The labels of the values of fields with a fixed set of values. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  use: lineWords.use,
  'review: status': words.status,
  'review: kind': words.kind,
};

/** Returns what the card shows of a line, or of a wedge, an objection, or a row. */
function shownText(card: CardFile, id: string): string {
  for (const { groups } of partsOfFile(card)) {
    for (const { id: groupId, heading, lines } of groups) {
      const line = lines.find(({ entry }) => entry.id === id) ?? lines[0];
      if (groupId === id) return heading ?? line?.entry.text ?? id;
      if (line?.entry.id === id) return line.entry.text;
    }
  }
  return id;
}

interface ChangeListProps {
  readonly id: string;
  readonly card: CardFile;
  readonly changes: readonly Change[];
}

/** Lists what was changed about each line, word by word. */
export function ChangeList({ id, card, changes }: ChangeListProps) {
  return (
    <section id={id} className={styles.changes} aria-label={words.changesTitle}>
      {changes.length === 0 && <p>{words.nothingChanged}</p>}
      <ul>
        {changedTexts(changes).map(({ place, before, after }) => (
          <li key={place} className={styles.change}>
            {place.startsWith('answer') ? (
              <>
                <b>{words.opensWith}</b> <Isolate>{shownText(card, after)}</Isolate>
              </>
            ) : (
              <WordDiff before={before} after={after} />
            )}
          </li>
        ))}
        {changes.map((change) => {
          if (change.kind === 'changed') {
            if (change.texts.length === 0) return null;
            return <ChangedLine key={change.line.entry.id} change={change} />;
          }
          if (change.kind === 'added' || change.kind === 'removed') {
            const { id: lineId, text } = change.line.entry;
            return (
              <li key={`${change.kind} ${lineId}`}>
                <b>{change.kind === 'added' ? words.added : words.removed}</b>{' '}
                <Isolate>{text}</Isolate>
              </li>
            );
          }
          if (change.kind !== 'reordered') return null;
          return change.moved.map((moved) => (
            <li key={`${change.place} ${moved}`}>
              <b>{words.moved}</b> <Isolate>{shownText(card, moved)}</Isolate>
            </li>
          ));
        })}
      </ul>
    </section>
  );
}

function ChangedLine({ change }: { readonly change: Extract<Change, { kind: 'changed' }> }) {
  const { line, texts } = change;
  return (
    <li>
      {texts.every(({ of }) => of !== 'text') && (
        <p>
          <Isolate>{line.entry.text}</Isolate>
        </p>
      )}
      {texts.map(({ of, before, after }) => {
        const labels = LABELS[of];
        return (
          <div key={of} className={styles.change}>
            <b>{words.fields[of] ?? of}:</b>
            {labels ? (
              <span>{wasNow(labels[before] ?? before, labels[after] ?? after)}</span>
            ) : (
              <WordDiff before={before} after={after} />
            )}
          </div>
        );
      })}
    </li>
  );
}
