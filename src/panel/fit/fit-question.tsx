import { useId } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { Inlines } from '../../card-view/line/text';
import type { Line } from '../../core/card/line';
import { unquote } from '../../core/copy/unquote';
import { FIT_VALUES, type FitItem } from '../../core/fit/checklist';
import { speaksForThem } from '../../core/fit/fit';
import { type FitAnswer, MAX_WORDS } from '../../core/fit/fit-check';
import { showsSaferFirst } from '../../core/trust/line-status';
import choices from '../../ui/choice.module.css';
import { ShortText } from '../../ui/short-text';
import { Isolate } from '../../ui/text';
import styles from './fit-sheet.module.css';
import * as words from './words';

/** A line of the checklist as a rep should say it: in its safer wording if the original has a problem. */
export function FitLine({ line }: { readonly line: Line }) {
  const { today } = useCardContext();
  const { safer } = line.review;
  const text = safer && showsSaferFirst(line, today) ? safer : line.text;
  return (
    <bdi>
      <Inlines text={unquote(text)} />
    </bdi>
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
  const hasHints = line.good !== undefined || line.bad !== undefined;
  return (
    <fieldset className={styles.item} aria-describedby={hasHints ? id : undefined}>
      <legend>
        <FitLine line={line} />
      </legend>
      {hasHints && (
        <div id={id} className={styles.soft}>
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
      {kind === 'question' && answer && (
        <ShortText
          label={words.theirAnswer}
          maxLength={MAX_WORDS}
          saved={answer.words ?? ''}
          save={(typed) => save({ ...answer, words: typed })}
        />
      )}
    </fieldset>
  );
}

/** Returns the color of a choice: no answer yet, or one that speaks for the competitor. */
function lookOf(
  { kind, line }: FitItem,
  value: FitAnswer['value'],
): 'none' | 'against' | undefined {
  if (value === undefined) return 'none';
  return speaksForThem({ kind, answer: { line: line.id, value } }) ? 'against' : undefined;
}
