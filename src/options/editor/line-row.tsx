import { Check, Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { Inlines } from '../../card-view/line/text';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import { parseInline } from '../../content/inline-markdown';
import { line as lineSchema } from '../../content/line-schema';
import { formatDate } from '../../core/trust/format-date';
import { Isolate } from '../../ui/text';
import type { Finding } from '../import/reading';
import styles from './line-list.module.css';
import * as words from './words';

/** A line's use in the order of the keys. */
export const USES = lineSchema.shape.use.options;

interface LineRowProps {
  readonly entry: LineEntry;
  /** The row that Tab reaches. */
  readonly isActive: boolean;
  readonly isChanged: boolean;
  readonly isDecided: boolean;
  readonly findings: readonly Finding[];
  readonly onFocus: (id: string) => void;
  readonly onUse: (id: string, use: LineEntry['use']) => void;
  readonly onEdit: (id: string) => void;
}

/**
 * One line in the list. The row takes the focus and the keys; the buttons in it are for the mouse, so that
 * Tab leads from line to card and not through hundreds of buttons.
 */
export function LineRow(props: LineRowProps) {
  const { entry, isActive, isChanged, isDecided, findings, onFocus, onUse, onEdit } = props;
  const { id, label, text, use, review } = entry;
  const inlines = useMemo(() => parseInline(text), [text]);
  return (
    <tr
      tabIndex={isActive ? 0 : -1}
      className={styles.row}
      data-row={id}
      onFocus={({ target, currentTarget }) => target === currentTarget && onFocus(id)}
    >
      <td className={styles.line}>
        <div>
          <div className={styles.uses}>
            {USES.map((each) => (
              <button
                key={each}
                type="button"
                tabIndex={-1}
                className={styles.use}
                aria-pressed={each === use}
                onClick={() => onUse(id, each)}
              >
                {lineWords.use[each]}
              </button>
            ))}
          </div>
          <div className={styles.text}>
            <p dir="auto">
              {label !== undefined && (
                <b>
                  <Isolate>{label}</Isolate>:{' '}
                </b>
              )}
              <Inlines text={inlines} />
            </p>
            {review.safer !== undefined && (
              <p className={styles.safer} dir="auto">
                {words.safer(<Isolate>{review.safer}</Isolate>)}
              </p>
            )}
            <p className={styles.about}>
              {isDecided && (
                <span className={styles.decided}>
                  <Check size={13} aria-hidden="true" /> {words.decidedTag} ·{' '}
                </span>
              )}
              {isChanged && <b className={styles.changed}>{words.changedTag} · </b>}
              {words.status[review.status]} ·{' '}
              {review.checked === undefined
                ? lineWords.notChecked
                : lineWords.checked(formatDate(review.checked))}
            </p>
            {findings.length > 0 && (
              <ul className={styles.findings}>
                {findings.map(({ rule, what, isError }) => (
                  <li key={`${rule} ${what}`} data-error={isError}>
                    {what}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <button
            type="button"
            tabIndex={-1}
            className={styles.edit}
            aria-label={words.editLine}
            title={words.editLine}
            onClick={() => onEdit(id)}
          >
            <Pencil size={16} aria-hidden="true" />
          </button>
        </div>
      </td>
    </tr>
  );
}
