import { type FormEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SourceList } from '../../card-view/line/line-details';
import { markNotes, STATUS_ICONS } from '../../card-view/line/status';
import { Day, firstWords, Inlines } from '../../card-view/line/text';
import * as lineWords from '../../card-view/line/words';
import type { Finding } from '../../content/recheck';
import { isExpired } from '../../content/recheck-list';
import type { ReviewItem } from '../../content/review-list';
import { plainText } from '../../core/card/inline';
import { today } from '../../core/card/line';
import { formatDate } from '../../core/trust/format-date';
import { isDue, statusOf } from '../../core/trust/line-status';
import { Button } from '../../ui/button';
import { Isolate, VisuallyHidden } from '../../ui/text';
import controls from '../controls/controls.module.css';
import * as words from './words';
import styles from './work-list.module.css';

interface WorkLineProps {
  readonly item: ReviewItem;
  readonly onRecheck: (found: Finding) => void;
}

/** A line to re-check, with its review and sources, and a step for each finding. */
export function WorkLine({ item, onRecheck }: WorkLineProps) {
  const { line, group, part } = item.placed;
  const { review } = line;
  const isNotice = isExpired(item, today());
  const [isChanging, setChanging] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const about = <VisuallyHidden>: {firstWords(plainText(line.text))}</VisuallyHidden>;

  /** The second click of a double click would hit the next line, which has moved up. */
  const once = (found: Finding) => (event: MouseEvent) => event.detail < 2 && onRecheck(found);

  function cancel() {
    flushSync(() => setChanging(false));
    row.current?.querySelector<HTMLElement>('[data-action="changed"]')?.focus();
  }

  return (
    <li ref={row} className={styles.line}>
      <LineState item={item} />
      {isNotice && (
        <p>
          <b>
            <Isolate>{group.heading ?? ''}</Isolate>
          </b>
        </p>
      )}
      <p>
        <bdi>
          <Inlines text={line.text} />
        </bdi>
      </p>
      {review.safer && (
        <p>
          <b>{words.saferWording}</b>{' '}
          <bdi>
            <Inlines text={review.safer} />
          </bdi>
        </p>
      )}
      <div className={styles.about}>
        {review.note !== undefined && (
          <p>
            <Isolate>{review.note}</Isolate>
          </p>
        )}
        <SourceList sources={review.sources} />
        <p>
          {lineWords.checked(<Day date={review.checked} />)} · <Isolate>{part.title}</Isolate>
        </p>
      </div>
      {isChanging ? (
        <ChangeForm onSave={(note) => onRecheck({ kind: 'changed', note })} onCancel={cancel} />
      ) : (
        <div className={styles.actions}>
          <Button action="same" onClick={once({ kind: 'same' })}>
            {words.still[statusOf(review, today())]}
            {about}
          </Button>
          {isNotice ? (
            <Button onClick={once({ kind: 'over' })}>
              {words.removeNotice}
              {about}
            </Button>
          ) : (
            <Button action="changed" onClick={() => setChanging(true)}>
              {words.changed}
              {about}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What to do with the line, and what is wrong with its review. */
function LineState({ item }: Pick<WorkLineProps, 'item'>) {
  const { line, group } = item.placed;
  const { review } = line;
  const status = statusOf(review, today());
  const Icon = STATUS_ICONS[status === 'fine' ? 'due' : status];
  const isNotice = isExpired(item, today());
  return (
    <p className={styles.state}>
      <span>{lineWords.use[line.use]}</span>
      <span className={styles.status} data-status={status}>
        <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
        {isNotice || status === 'fine'
          ? words.expired(formatDate(group.notice?.until ?? ''))
          : lineWords.status[status] + markNotes(review, status, isDue(review, today()), false)}
      </span>
    </p>
  );
}

/** The longest note on what changed, in characters: a few sentences for a rep. */
const MAX_NOTE = 400;

interface ChangeFormProps {
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks what changed. */
function ChangeForm({ onSave, onCancel }: ChangeFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => input.current?.focus(), []);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (note.trim() !== '') onSave(note.trim());
  }

  return (
    <form
      className={controls.form}
      onSubmit={onSubmit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label htmlFor={id}>{words.whatChanged}</label>
      <input
        ref={input}
        id={id}
        className={controls.input}
        value={note}
        required
        maxLength={MAX_NOTE}
        autoComplete="off"
        onChange={({ target }) => setNote(target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" look="main">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
