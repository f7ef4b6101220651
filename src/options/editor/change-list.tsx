import * as lineWords from '../../card-view/line/words';
import { WordDiff } from '../../card-view/trust/word-diff';
import type { Change } from '../../content/diff/diff-cards';
import styles from './editor.module.css';
import * as words from './words';

/** The changes that count as changed lines, and how many positions changed. */
export function countChanges(changes: readonly Change[]) {
  const changed = changes.flatMap((change) =>
    change.kind === 'changed' ? [change.line.entry.id] : [],
  );
  const moved = changes.flatMap((change) => (change.kind === 'reordered' ? change.moved : []));
  return { changed: new Set(changed), moved: moved.length };
}

/** Returns a field's value as the form shows it. */
function shownValue(field: string, value: string): string {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    use: lineWords.use,
    'review: status': words.status,
    'review: kind': words.kind,
  };
  return labels[field]?.[value] ?? value;
}

/** Lists what was changed about each line, word by word. */
export function ChangeList({
  id,
  changes,
}: {
  readonly id: string;
  readonly changes: readonly Change[];
}) {
  return (
    <section id={id} className={styles.changes} aria-label={words.changesTitle}>
      {changes.length === 0 && <p>{words.nothingChanged}</p>}
      <ul>
        {changes.map((change) => {
          if (change.kind === 'changed') {
            const { line, texts } = change;
            const hasText = texts.some(({ of }) => of === 'text');
            return (
              <li key={line.entry.id}>
                {!hasText && <p dir="auto">{line.entry.text}</p>}
                {texts.map(({ of, before, after }) => (
                  <div key={of} className={styles.change}>
                    <b>{words.fields[of] ?? of}:</b>
                    <WordDiff before={shownValue(of, before)} after={shownValue(of, after)} />
                  </div>
                ))}
              </li>
            );
          }
          if (change.kind === 'reordered') {
            return (
              <li key={change.place}>
                <b>{words.moved(change.moved.length)}</b> {change.moved.join(', ')}
              </li>
            );
          }
          return null;
        })}
      </ul>
    </section>
  );
}
