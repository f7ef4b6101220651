import type { PlacedLine } from '../../core/card/every-line';
import { dueSince } from '../../core/trust/due-since';
import { standingOf } from '../../core/trust/standing';
import { Day } from '../../ui/day';
import { Isolate } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { goToLine } from '../line/place-on-page';
import { STANDING_WORDS } from '../line/standing-words';
import { USE_WORDS } from '../line/use-mark';
import styles from './check-list.module.css';
import { LineLink } from './line-link';

/** What somebody should look into, most pressing first; each leads to its line. */
export function CheckList({ items }: { readonly items: readonly PlacedLine[] }) {
  const { today } = useCardContext();
  const { id, isOpen, toggle } = useSavedDisclosure('list:to-check');
  if (items.length === 0) return <p>Nothing to check.</p>;
  return (
    <details
      id={id}
      className={styles.check}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && toggle()}
    >
      <summary>
        To check: {items.length} {items.length === 1 ? 'line' : 'lines'}
      </summary>
      <ol className={styles.list}>
        {items.map(({ line, part }) => {
          const standing = standingOf(line.review, today);
          return (
            <li key={line.id}>
              <LineLink line={line} onGo={() => goToLine(line.id)}>
                {standing !== 'fine' && <strong>{STANDING_WORDS[standing].word}</strong>}
                {standing === 'due' && (
                  <>
                    {' since '}
                    <Day date={dueSince(line.review)} />
                  </>
                )}
                {` · ${USE_WORDS[line.use].toLowerCase()} · `}
                <Isolate>{part}</Isolate>
              </LineLink>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
