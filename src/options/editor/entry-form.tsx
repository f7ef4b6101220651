import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { FindingList } from '../cards/findings';
import controls from '../controls/controls.module.css';
import type { Finding } from '../import/reading';
import styles from './line-form.module.css';
import * as words from './words';

export interface EntryFormProps {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Selects what gets the focus first. */
  readonly first: string;
  /** A problem of no field, such as two lines with one ID. */
  readonly problem: string | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A form in place of a row. Escape and Ctrl+Enter close it like Done. */
export function EntryForm(props: EntryFormProps) {
  const { name, findings, first, problem, onDone, onCancel, onRemove, children } = props;
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    element.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [first]);

  function onKeyDown(event: KeyboardEvent) {
    const isCommit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if ((event.key !== 'Escape' && !isCommit) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  }

  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={name}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {findings.length > 0 && <FindingList findings={findings} />}
      {children}
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className={controls.actions}>
        <Button type="submit" look="main">
          {words.done}
        </Button>
        <Button onClick={onCancel}>{words.cancelLine}</Button>
        {onRemove && <Button onClick={onRemove}>{words.removeLine}</Button>}
        <span className={controls.soft}>{words.formKeys}</span>
      </div>
    </form>
  );
}
