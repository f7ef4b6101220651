import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import { line as lineSchema } from '../../content/line-schema';
import { Button } from '../../ui/button';
import { FindingList } from '../cards/findings';
import input from '../controls/controls.module.css';
import type { Finding } from '../import/reading';
import { ChoiceField, Field, TextField } from './field';
import styles from './line-form.module.css';
import { USES } from './line-row';
import { SourceFields } from './source-fields';
import type { OpenForm } from './use-editing';
import * as words from './words';

const { status: STATUSES, kind: KINDS } = lineSchema.shape.review.shape;

type Review = LineEntry['review'];

interface LineFormProps {
  readonly form: OpenForm;
  readonly findings: readonly Finding[];
  /** Whether the sources get the focus first, instead of the text. */
  readonly startsAtSources: boolean;
  readonly onRemove: () => void;
  readonly onChange: (draft: LineEntry) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Returns an object without the keys whose values are empty. */
function withoutEmpty<T extends object>(given: T): T {
  const entries = Object.entries(given);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== '' && value !== undefined),
  ) as T;
}

/** Edits everything about a line except its position. The card follows as the user types. */
export function LineForm(props: LineFormProps) {
  const { form, findings, startsAtSources, onRemove, onChange, onDone, onCancel } = props;
  const { draft, original, place, problems } = form;
  const { review } = draft;
  const element = useRef<HTMLFormElement>(null);
  const name = useId();

  useEffect(() => {
    const first = startsAtSources ? '[data-sources] :is(input, button)' : 'textarea';
    element.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [startsAtSources]);

  const problemAt = (...path: readonly (string | number)[]) =>
    problems.find((problem) => problem.path.join() === path.join())?.what;
  // A problem of no field, such as two lines with one ID.
  const otherProblem = problemAt();
  const changeReview = (changes: Partial<Review>) =>
    onChange({ ...draft, review: withoutEmpty({ ...review, ...changes }) });

  function onKeyDown(event: KeyboardEvent) {
    const isCommit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if ((event.key !== 'Escape' && !isCommit) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDone();
  }

  const isReviewOlder =
    draft.text !== original.text &&
    review.status !== 'no-claim' &&
    review.checked !== undefined &&
    review.checked === original.review.checked;

  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={place ? words.addLine : words.editLine}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {place && <p className={input.hint}>{words.newLine(place.path.at(-1))}</p>}
      <TextField
        label={words.text}
        hint={words.textHint}
        problem={problemAt('text')}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
      />
      <fieldset className={styles.uses}>
        <legend>{words.useOf}</legend>
        {USES.map((use) => (
          <label key={use}>
            <input
              type="radio"
              name={name}
              checked={draft.use === use}
              onChange={() => onChange({ ...draft, use })}
            />
            {lineWords.use[use]}
          </label>
        ))}
      </fieldset>
      <TextField
        label={words.saferLabel}
        problem={problemAt('review', 'safer')}
        value={review.safer ?? ''}
        onChange={(safer) => changeReview({ safer })}
      />
      <div className={styles.columns}>
        <ChoiceField
          label={words.statusLabel}
          hint={isReviewOlder ? words.reviewIsOlder : undefined}
          choices={STATUSES.options}
          labels={words.status}
          value={review.status}
          onChange={(status) => changeReview({ status })}
        />
        <Field label={words.checked} problem={problemAt('review', 'checked')}>
          {(field) => (
            <input
              {...field}
              type="date"
              className={input.input}
              value={review.checked ?? ''}
              onChange={({ target }) => changeReview({ checked: target.value })}
            />
          )}
        </Field>
        <ChoiceField
          label={words.kindLabel}
          choices={KINDS.options}
          labels={words.kind}
          value={review.kind}
          onChange={(kind) => changeReview({ kind })}
        />
      </div>
      <TextField
        label={words.note}
        hint={words.noteHint}
        problem={problemAt('review', 'note')}
        value={review.note ?? ''}
        onChange={(note) => changeReview({ note })}
      />
      <SourceFields
        sources={review.sources ?? []}
        problemAt={(position, key) => problemAt('review', 'sources', position, key)}
        onChange={(sources) => changeReview({ sources: sources.length > 0 ? sources : undefined })}
      />
      {findings.length > 0 && <FindingList findings={findings} />}
      {otherProblem !== undefined && <p role="alert">{otherProblem}</p>}
      <div className={styles.actions}>
        <Button type="submit" look="main">
          {words.done}
        </Button>
        <Button onClick={onCancel}>{words.cancelLine}</Button>
        {!place && <Button onClick={onRemove}>{words.removeLine}</Button>}
        <span className={input.hint}>{words.formKeys}</span>
      </div>
    </form>
  );
}
