import { useId, useRef } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { Inlines } from '../../card-view/line/text';
import { unquote } from '../../core/copy/unquote';
import { FIT_VALUES, type FitItem, speaksForThem } from '../../core/fit/fit';
import { type FitAnswer, MAX_WORDS } from '../../core/fit/fit-check';
import { showsSaferFirst } from '../../core/trust/line-status';
import choices from '../../ui/choice.module.css';
import { ShortText } from '../../ui/short-text';
import { Isolate, VisuallyHidden } from '../../ui/text';
import text from '../../ui/text.module.css';
import styles from './fit-sheet.module.css';
import * as words from './words';

/** A line of the checklist as a rep should say it: in its safer wording if the original has a problem. */
function FitLine({ line }: Pick<FitItem, 'line'>) {
  const { today } = useCardContext();
  const { safer } = line.review;
  return (
    <bdi>
      <Inlines text={unquote(safer && showsSaferFirst(line, today) ? safer : line.text)} />
    </bdi>
  );
}

/** What an answer says: the hint that it meets, or else the rep's words, or else the line. */
export function Reason({ item: { line, answer } }: { readonly item: FitItem }) {
  const { value, words: said } = answer ?? {};
  const hint = value === 'good' || value === 'bad' ? line[value] : undefined;
  if (hint === undefined) return said ? <Isolate>{said}</Isolate> : <FitLine line={line} />;
  return (
    <>
      <Isolate>{hint}</Isolate> {said && <Isolate className={text.soft}>{said}</Isolate>}
    </>
  );
}

interface FitQuestionProps {
  readonly item: FitItem;
  readonly save: (answer: FitAnswer) => void;
}

/** One line of the checklist with its answer. */
export function FitQuestion({ item, save }: FitQuestionProps) {
  const { kind, line, answer } = item;
  const id = useId();
  // The field stays while the rep corrects what they typed, even if nothing is left of it.
  const wasAnswered = useRef(false);
  wasAnswered.current ||= answer !== undefined;
  const hasHints = line.good !== undefined || line.bad !== undefined;
  return (
    <fieldset
      id={`fit ${line.id}`}
      className={styles.item}
      aria-describedby={hasHints ? id : undefined}
    >
      <legend>
        <FitLine line={line} />
      </legend>
      {hasHints && (
        <div id={id} className={text.soft}>
          {(['good', 'bad'] as const).map(
            (key) =>
              line[key] !== undefined && (
                <p key={key}>
                  <b>{words.hint[key]}</b> <Isolate>{line[key]}</Isolate>
                </p>
              ),
          )}
        </div>
      )}
      <div className={choices.choices}>
        {[...FIT_VALUES[kind], undefined].map((value) => (
          <label key={value ?? ''} className={choices.choice} data-look={lookOf(item, value)}>
            <input
              type="radio"
              name={id}
              checked={answer?.value === value}
              onChange={() => save({ ...answer, line: line.id, value })}
            />
            {value ? words.choice[value] : words.notAsked}
          </label>
        ))}
      </div>
      {kind === 'question' && wasAnswered.current && (
        <ShortText
          label={words.theirAnswer}
          maxLength={MAX_WORDS}
          saved={answer?.words ?? ''}
          save={(typed) => save({ ...answer, line: line.id, words: typed })}
        />
      )}
    </fieldset>
  );
}

/**
 * The answers to the question to ask next, each as a button with what it means, so that answering one question
 * after the other takes a click each in one place.
 */
export function QuickAnswers({ item, save }: FitQuestionProps) {
  const { kind, line } = item;
  return (
    <fieldset className={styles.quick}>
      <legend>
        <VisuallyHidden>
          {words.theyAnswered} <FitLine line={line} />
        </VisuallyHidden>
      </legend>
      {FIT_VALUES[kind].map((value) => {
        const hint = value === 'good' || value === 'bad' ? line[value] : undefined;
        return (
          <button
            key={value}
            type="button"
            className={choices.choice}
            // A key that is held would answer the next question, too.
            onKeyDown={(event) => event.repeat && event.preventDefault()}
            onClick={() => save({ line: line.id, value })}
          >
            <b>{words.choice[value]}</b>
            {hint !== undefined && <Isolate className={styles.hint}>{hint}</Isolate>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Returns the color of a choice: one that decides nothing, or one that speaks for the competitor. */
function lookOf(
  { kind, line }: FitItem,
  value: FitAnswer['value'],
): 'none' | 'against' | undefined {
  if (value === undefined || value === 'neutral') return 'none';
  return speaksForThem({ kind, answer: { line: line.id, value } }) ? 'against' : undefined;
}
