import type { Translations } from '../../core/card/battlecard';
import { isolate } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { LineView } from '../line/line-view';
import styles from './table.module.css';
import { TranslationRow } from './translation-row';

/** Their words, ours, and the difference. */
export function TranslationsPart({ translations }: { readonly translations: Translations }) {
  const { title, intro, heads, rows } = translations;
  return (
    <>
      {intro && <LineView line={intro} />}
      <table className={styles.table} aria-label={isolate(title)}>
        <thead>
          <tr>
            <th scope="col">
              <Isolate>{heads.them}</Isolate>
            </th>
            <th className={styles.us} scope="col">
              <Isolate>{heads.us}</Isolate>
            </th>
          </tr>
          <tr>
            <th className={styles.aspect} colSpan={2} scope="colgroup">
              <Isolate>{heads.difference}</Isolate>
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <TranslationRow key={row.id} row={row} />
        ))}
      </table>
    </>
  );
}
