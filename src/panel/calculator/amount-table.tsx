import { Isolate } from '../../ui/text';
import styles from './calculator.module.css';

interface AmountTableProps {
  readonly heads: readonly string[];
  /** Each with a label first. */
  readonly rows: readonly (readonly string[])[];
}

/** A table of amounts with their labels. */
export function AmountTable({ heads, rows }: AmountTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              <Isolate>{head}</Isolate>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label = '', ...amounts]) => (
          <tr key={label}>
            <th scope="row">
              <Isolate>{label}</Isolate>
            </th>
            {amounts.map((amount, at) => (
              <td key={heads[at + 1]}>
                <Isolate>{amount}</Isolate>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
