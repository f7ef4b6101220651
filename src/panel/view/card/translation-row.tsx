import type { Translations } from '../../../core/card/battlecard';
import { Isolate } from '../isolate';
import { LineFace } from '../line/line-face';
import { useDisclosure } from '../line/use-disclosure';
import { OpenedRow } from './opened-row';
import styles from './table.module.css';

/** One term: theirs, ours beside it, the difference beneath both. */
export function TranslationRow({ row }: { readonly row: Translations['rows'][number] }) {
  const us = useDisclosure(row.us.id);
  const difference = useDisclosure(row.difference.id);
  return (
    <tbody>
      <tr>
        <th className={styles.term} scope="rowgroup">
          <Isolate>{row.them}</Isolate>
        </th>
        <td className={styles.us}>
          <LineFace line={row.us} disclosure={us} />
        </td>
      </tr>
      <OpenedRow line={row.us} disclosure={us} />
      <tr>
        <td colSpan={2}>
          <LineFace line={row.difference} disclosure={difference} />
        </td>
      </tr>
      <OpenedRow line={row.difference} disclosure={difference} />
    </tbody>
  );
}
