import type { Translations } from '../../core/card/battlecard';
import type { Line } from '../../core/card/line';
import { leadsWithSafer } from '../../core/trust/leads-with-safer';
import { Isolate } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { LineFace } from '../line/line-view';
import { OpenedRow } from './opened-row';
import styles from './table.module.css';

/** What a cell shows. A translation is there to be said, so a safer wording leads in internal lines too. */
function useCell(line: Line) {
  const { today } = useCardContext();
  const disclosure = useSavedDisclosure(line.id);
  return { line, disclosure, isSaferShown: !line.isPrivate && leadsWithSafer(line, today) };
}

/** One term: theirs, ours beside it, the difference beneath both. */
export function TranslationRow({ row }: { readonly row: Translations['rows'][number] }) {
  const us = useCell(row.us);
  const difference = useCell(row.difference);
  return (
    <tbody>
      <tr>
        <th className={styles.term} scope="rowgroup">
          <Isolate>{row.them}</Isolate>
        </th>
        <td className={styles.us}>
          <LineFace {...us} />
        </td>
      </tr>
      <OpenedRow {...us} />
      <tr>
        <td colSpan={2}>
          <LineFace {...difference} />
        </td>
      </tr>
      <OpenedRow {...difference} />
    </tbody>
  );
}
