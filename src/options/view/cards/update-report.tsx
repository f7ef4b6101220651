import type { CardUpdate } from '../../../content/import/import-markdown';
import styles from './report-view.module.css';

/** "1 line is", "2 lines are" */
function linesAre({ length }: readonly unknown[]): string {
  return length === 1 ? '1 line is' : `${length} lines are`;
}

/** How the new card differs from the one that is kept. */
export function UpdateReport({ update }: { readonly update: CardUpdate }) {
  const { kept, changed, added, removed } = update;
  return (
    <section className={styles.part}>
      <h4>Against the card that you have</h4>
      <p>
        {linesAre(kept)} as before, with what was found of them. {linesAre(changed)} changed and to
        be checked again. {linesAre(added)} new. {linesAre(removed)} gone
        {removed.length > 0 ? ':' : '.'}
      </p>
      {removed.length > 0 && (
        <ul className={styles.list}>
          {removed.map(({ id, text }) => (
            <li key={id}>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
