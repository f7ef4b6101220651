import type { Philosophy } from '../../core/card/battlecard';
import { isolate } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { LineView } from '../line/line-view';
import { PhilosophyPicture } from './philosophy-picture';
import { PhilosophyRow } from './philosophy-row';
import styles from './table.module.css';

/** Two ways of thinking, side by side. */
export function PhilosophyPart({ philosophy }: { readonly philosophy: Philosophy }) {
  const { title, intro, heads, rows } = philosophy;
  return (
    <>
      {intro && <LineView line={intro} />}
      {philosophy.picture === 'routes' && <PhilosophyPicture philosophy={philosophy} />}
      <table className={styles.table} aria-label={isolate(title)}>
        <thead>
          {heads.aspect !== undefined && (
            <tr>
              <th className={styles.aspect} colSpan={2} scope="colgroup">
                <Isolate>{heads.aspect}</Isolate>
              </th>
            </tr>
          )}
          <tr>
            <th scope="col">
              <Isolate>{heads.them}</Isolate>
            </th>
            <th className={styles.us} scope="col">
              <Isolate>{heads.us}</Isolate>
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <PhilosophyRow key={row.id} row={row} />
        ))}
      </table>
    </>
  );
}
