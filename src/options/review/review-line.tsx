import { type MouseEvent, useEffect, useRef, useState } from 'react';
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
import { Field } from '../../ui/field';
import { Isolate, VisuallyHidden } from '../../ui/text';
import controls from '../controls/controls.module.css';
import styles from './review-list.module.css';
import * as words from './words';

interface ReviewLineProps {
  readonly item: ReviewItem;
  readonly onRecheck: (found: Finding) => void;
}

/** A line to recheck, with its review and sources, and a step for each finding. */
export function ReviewLine({ item, onRecheck }: ReviewLineProps) {
  const { line, group, part } = item.placed;
  const { review } = line;
  const status = statusOf(review, today());
  const Icon = STATUS_ICONS[status === 'fine' ? 'due' : status];
  const isNotice = isExpired(item, today());
  const [isChanging, setChanging] = useState(false);
  const about = <VisuallyHidden>: {firstWords(plainText(line.text))}</VisuallyHidden>;

  /** The second click of a double click would hit the next line, which has moved up. */
  const once = (kind: 'same' | 'over') => (event: MouseEvent) =>
    event.detail < 2 && onRecheck({ kind });

  return (
    <li className={styles.line}>
      <p className={styles.state}>
        {lineWords.use[line.use]} <Icon size={13} strokeWidth={2.25} aria-hidden="true" />{' '}
        {isNotice || status === 'fine'
          ? words.expired(formatDate(group.notice?.until ?? ''))
          : lineWords.status[status] + markNotes(review, status, isDue(review, today()), false)}
      </p>
      {isNotice && <Isolate>{group.heading ?? ''}</Isolate>}
      <bdi>
        <Inlines text={line.text} />
      </bdi>
      {review.safer && (
        <p>
          <strong>{words.saferWording}</strong>{' '}
          <bdi>
            <Inlines text={review.safer} />
          </bdi>
        </p>
      )}
      <div className={`${controls.stack} ${controls.soft}`}>
        <Isolate>{review.note ?? ''}</Isolate>
        <SourceList sources={review.sources} />
        <p>
          {review.checked === undefined
            ? lineWords.notChecked
            : lineWords.checked(<Day date={review.checked} />)}{' '}
          · <Isolate>{part.title}</Isolate>
        </p>
      </div>
      <div className={controls.actions}>
        <Button action="same" onClick={once('same')}>
          {words.still[status]}
          {about}
        </Button>
        <Button onClick={isNotice ? once('over') : () => setChanging(!isChanging)}>
          {isNotice ? words.removeNotice : words.changed}
          {about}
        </Button>
      </div>
      {isChanging && <ChangeForm onSave={(note) => onRecheck({ kind: 'changed', note })} />}
    </li>
  );
}

/** The longest note on what changed, in characters: a few sentences for a rep. */
const MAX_NOTE = 400;

/** Asks what changed. */
function ChangeForm({ onSave }: { readonly onSave: (note: string) => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== '') onSave(note.trim());
      }}
    >
      <Field label={words.whatChanged} required maxLength={MAX_NOTE} value={note} onType={setNote}>
        <Button type="submit">{words.save}</Button>
      </Field>
    </form>
  );
}
