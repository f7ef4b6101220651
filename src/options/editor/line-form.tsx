import { useId } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import { textName } from '../../content/edit/place-name';
import { line as lineSchema } from '../../content/line-schema';
import type { Path } from '../../content/problem';
import { today } from '../../core/card/line';
import { formatDate } from '../../core/trust/format-date';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Disclosure, Message } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { EntryForm, type EntryFormProps } from './entry-form';
import { ChoiceField, TextField } from './field';
import styles from './line-form.module.css';
import { USES } from './line-row';
import { SourceFields } from './source-fields';
import type { OpenForm } from './use-editing';
import * as words from './words';

const { status: STATUSES, kind: KINDS } = lineSchema.shape.review.shape;

type Review = LineEntry['review'];

interface FormProps<Kind extends OpenForm['kind']>
  extends Pick<EntryFormProps, 'findings' | 'onDone' | 'onCancel'> {
  readonly form: Extract<OpenForm, { readonly kind: Kind }>;
  readonly onChange: (draft: OpenForm['draft']) => void;
}

function problemOf({ problems }: OpenForm, path: Path): string | undefined {
  return problems.find((problem) => problem.path.join() === path.join())?.what;
}

/** Edits a text outside the lines. */
export function TextForm({ form, onChange, ...props }: FormProps<'text'>) {
  const name = textName(form.path);
  return (
    <EntryForm
      {...props}
      name={words.editText(name)}
      first="textarea"
      problem={problemOf(form, [])}
    >
      <TextField
        label={name}
        problem={problemOf(form, ['text'])}
        value={form.draft}
        onChange={onChange}
      />
    </EntryForm>
  );
}

interface LineFormProps extends FormProps<'line'> {
  /** Whether the sources get the focus first, instead of the text. */
  readonly startsAtSources: boolean;
  readonly onRemove: () => void;
}

/** Returns an object without the keys whose values are empty. */
function withoutEmpty<T extends object>(given: T): T {
  const entries = Object.entries(given);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== '' && value !== undefined),
  ) as T;
}

/** The hints of a question; other lines have none. */
const HINTS = ['good', 'bad'] as const;

/** Edits everything about a line except its position. The card follows as the user types. */
export function LineForm(props: LineFormProps) {
  const { form, startsAtSources, onRemove, onChange, ...common } = props;
  const { draft, original, place } = form;
  const { review } = draft;
  const name = useId();
  const change = (changes: Partial<LineEntry>) => onChange(withoutEmpty({ ...draft, ...changes }));
  const changeReview = (changes: Partial<Review>) =>
    onChange({ ...draft, review: withoutEmpty({ ...review, ...changes }) });
  const hasReview = original.review.safer !== undefined || original.review.sources !== undefined;
  const isNotBacked =
    review.status === 'unverified' &&
    (review.sources ?? []).some(({ title, href }) => title && href);
  const isReviewOlder =
    !place &&
    draft.text !== original.text &&
    review.status !== 'no-claim' &&
    (review.checked !== undefined || review.sources !== undefined) &&
    review.checked === original.review.checked;

  return (
    <EntryForm
      {...common}
      name={place ? words.addLine : words.editLine}
      first={startsAtSources ? '[data-sources] :is(input, button)' : '[data-text] textarea'}
      problem={problemOf(form, [])}
      onRemove={place ? undefined : onRemove}
    >
      {place && <p className={controls.soft}>{words.newLine(place.path.at(-1))}</p>}
      <div data-text="">
        <TextField
          label={words.text}
          hint={words.textHint}
          problem={problemOf(form, ['text'])}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
        />
      </div>
      <TextField
        label={words.label}
        hint={words.labelHint}
        problem={problemOf(form, ['label'])}
        value={draft.label ?? ''}
        onChange={(label) => change({ label })}
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
      {HINTS.map(
        (hint) =>
          original[hint] !== undefined && (
            <TextField
              key={hint}
              label={words.hints[hint]}
              problem={problemOf(form, [hint])}
              value={draft[hint] ?? ''}
              onChange={(text) => change({ [hint]: text })}
            />
          ),
      )}
      <Disclosure title={words.review} isOpenFirst={startsAtSources || hasReview}>
        <div className={styles.review}>
          <TextField
            label={words.saferLabel}
            problem={problemOf(form, ['review', 'safer'])}
            value={review.safer ?? ''}
            onChange={(safer) => changeReview({ safer })}
          />
          <div className={styles.columns}>
            <ChoiceField
              label={words.statusLabel}
              choices={STATUSES.options}
              labels={words.status}
              value={review.status}
              onChange={(status) => changeReview({ status })}
            />
            <Field
              label={words.checked}
              problem={problemOf(form, ['review', 'checked'])}
              type="date"
              value={review.checked ?? ''}
              onType={(checked) => changeReview({ checked })}
            />
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
            problem={problemOf(form, ['review', 'note'])}
            value={review.note ?? ''}
            onChange={(note) => changeReview({ note })}
          />
          <SourceFields
            sources={review.sources ?? []}
            problemAt={(position, key) => problemOf(form, ['review', 'sources', position, key])}
            onChange={(sources) =>
              changeReview({ sources: sources.length > 0 ? sources : undefined })
            }
          />
          {isNotBacked && (
            <Message kind="note" what={words.notBacked} fix={words.notBackedFix}>
              <div>
                <Button
                  onClick={() =>
                    changeReview({
                      status: 'supported',
                      checked: today(),
                      // It would say that nobody has checked the line.
                      ...(review.note === original.review.note && { note: words.backedNote }),
                    })
                  }
                >
                  {words.backed}
                </Button>
              </div>
            </Message>
          )}
        </div>
      </Disclosure>
      {isReviewOlder && (
        <Message
          kind="note"
          what={words.reviewIsOlder}
          fix={words.oldReview(
            words.kind[review.kind],
            review.checked && formatDate(review.checked),
            (review.sources ?? []).flatMap(({ title }) => title.trim() || []),
          )}
        >
          <div>
            <Button onClick={() => changeReview({ checked: today() })}>{words.checkedToday}</Button>
          </div>
        </Message>
      )}
    </EntryForm>
  );
}
