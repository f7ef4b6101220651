import type { PlacedLine } from '../../../core/card/part';
import { dueSince } from '../../../core/trust/due-since';
import { standingOf } from '../../../core/trust/standing';
import { Day } from '../day';
import { Isolate } from '../isolate';
import { STANDING_WORDS } from '../line/standing-words';
import { useDisclosure } from '../line/use-disclosure';
import { USE_WORDS } from '../line/use-mark';
import { usePanelContext } from '../panel-context';
import styles from './check-list.module.css';
import { goToLine } from './go-to-line';
import { LineLink } from './line-link';

/** What somebody should look into, most pressing first; each leads to its line. */
export function CheckList({ items }: { readonly items: readonly PlacedLine[] }) {
  const { today } = usePanelContext();
  const { id, isOpen, toggle } = useDisclosure('list:to-check');
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
                <Isolate>{part.title}</Isolate>
              </LineLink>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
