import type { Philosophy } from '../../core/card/battlecard';
import { Isolate } from '../../ui/text';
import { useSavedDisclosure } from '../line/card-context';
import { LineFace } from '../line/line-view';
import { OpenedRow } from './opened-row';
import styles from './table.module.css';

/** One aspect: its name across, theirs and ours beneath it. */
export function PhilosophyRow({ row }: { readonly row: Philosophy['rows'][number] }) {
  const them = useSavedDisclosure(row.them.id);
  const us = useSavedDisclosure(row.us.id);
  return (
    <tbody>
      <tr>
        <th className={styles.aspect} colSpan={2} scope="rowgroup">
          <Isolate>{row.aspect}</Isolate>
        </th>
      </tr>
      <tr>
        <td>
          <LineFace line={row.them} disclosure={them} />
        </td>
        <td className={styles.us}>
          <LineFace line={row.us} disclosure={us} />
        </td>
      </tr>
      <OpenedRow line={row.them} disclosure={them} />
      <OpenedRow line={row.us} disclosure={us} />
    </tbody>
  );
}
