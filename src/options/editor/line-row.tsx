import { Check, Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { Inlines } from '../../card-view/line/text';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import type { CardText } from '../../content/card-texts';
import { type EntryKey, entryKeyOf, textName } from '../../content/edit/place-name';
import { parseInline } from '../../content/inline-markdown';
import { line as lineSchema } from '../../content/line-schema';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import type { Finding } from '../import/reading';
import type { Unsure } from '../state/card-to-edit';
import styles from './line-list.module.css';
import { isUsual, type Reviewed } from './usual-status';
import * as words from './words';

/** A line's use in the order of the keys. */
export const USES = lineSchema.shape.use.options;

interface LineRowProps {
  readonly entry: LineEntry;
  /** The row that Tab reaches. */
  readonly isActive: boolean;
  readonly isChanged: boolean;
  readonly isConfirmed: boolean;
  /** What the importer made of the line, if somebody should confirm it. */
  readonly unsure: Unsure | undefined;
  /** The status that most lines have. */
  readonly usual: Reviewed | undefined;
  readonly findings: readonly Finding[];
  readonly onFocus: (entry: EntryKey) => void;
  readonly onUse: (use: LineEntry['use']) => void;
  readonly onEdit: (entry: EntryKey) => void;
}

/**
 * One line in the list. The row takes the focus and the keys; the buttons in it are for the mouse, so that
 * Tab leads from line to card and not through hundreds of buttons.
 */
export function LineRow(props: LineRowProps) {
  const { entry, isActive, isChanged, isConfirmed, unsure, usual, findings } = props;
  const { onFocus, onUse, onEdit } = props;
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
                onClick={() => onUse(each)}
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
              {unsure !== undefined && <b>{words.unsureTag[unsure]}</b>}
              {isConfirmed && (
                <span className={styles.confirmed}>
                  <Check size={13} aria-hidden="true" /> {words.confirmedTag}
                </span>
              )}
              {isChanged && <b className={styles.changed}>{words.changedTag}</b>}
              {!isUsual(review, usual) && <span>{words.reviewed(review)}</span>}
            </p>
            <RowFindings findings={findings} />
          </div>
          <EditButton label={words.editLine} onClick={() => onEdit(id)} />
        </div>
      </td>
    </tr>
  );
}

/** The objection above its answers, where only these are listed. */
export function ContextRow({ entry }: Pick<LineRowProps, 'entry'>) {
  return (
    <tr>
      <td className={styles.group} dir="auto">
        <Inlines text={parseInline(entry.text)} />
      </td>
    </tr>
  );
}

interface EditButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** For the mouse; a row takes a key. */
export function EditButton({ label, onClick }: EditButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.edit}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Pencil size={16} aria-hidden="true" />
    </button>
  );
}

/** Lists what the check finds about a row. */
export function RowFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map(({ rule, what, isError }) => (
        <li key={`${rule} ${what}`} data-error={isError}>
          {what}
        </li>
      ))}
    </ul>
  );
}

interface TextRowProps extends Pick<LineRowProps, 'isActive' | 'findings' | 'onFocus' | 'onEdit'> {
  readonly text: CardText;
  /** Whether it heads the lines below, which says what it is. */
  readonly isHeading: boolean;
}

/** A text outside the lines, such as the heading of a group. */
export function TextRow({ text, isHeading, isActive, findings, onFocus, onEdit }: TextRowProps) {
  const key = entryKeyOf(text);
  const name = textName(text.path);
  return (
    <tr
      tabIndex={isActive ? 0 : -1}
      className={styles.row}
      data-row={key}
      onFocus={({ target, currentTarget }) => target === currentTarget && onFocus(key)}
    >
      <td className={styles.group} data-heading={isHeading}>
        <div className={styles.heading}>
          <div>
            {!isHeading && <>{name}: </>}
            <Isolate>{text.text}</Isolate>
            <RowFindings findings={findings} />
          </div>
          <EditButton label={words.editText(name)} onClick={() => onEdit(key)} />
        </div>
      </td>
    </tr>
  );
}

interface ConfirmAllProps {
  /** The lines to confirm in a section. */
  readonly lines: readonly string[];
  readonly onConfirm: (lines: readonly string[]) => void;
}

/** Below a section, once its lines have been seen: confirms all of them as they are marked. */
export function ConfirmAll({ lines, onConfirm }: ConfirmAllProps) {
  if (lines.length < 2) return null;
  return (
    <div className={styles.confirm}>
      <Button onClick={() => onConfirm(lines)}>{words.confirmAll(lines.length)}</Button>
    </div>
  );
}
