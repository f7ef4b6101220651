import { useId, useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { SourceList } from '../../card-view/line/line-details';
import { MAX_ENTERED, storedNumbers } from '../../core/calculator/calculate';
import { chartOf } from '../../core/calculator/chart';
import { resultOf } from '../../core/calculator/result';
import type { Card } from '../../core/card/card';
import { TextButton } from '../../ui/button';
import choice from '../../ui/choice.module.css';
import { Field } from '../../ui/field';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import styles from './calculator.module.css';
import { ChartView, ResultView } from './result-view';
import * as words from './words';

interface CalculatorSheetProps {
  readonly card: Card | undefined;
  /** What the rep has entered on this deal. */
  readonly numbers: string | undefined;
  readonly onNumbers: (numbers: string | undefined) => void;
}

/** The calculators of a card, one at a time: the rep's numbers, what comes out, and the figures from the card. */
export default function CalculatorSheet(props: CalculatorSheetProps) {
  const { card, numbers: stored, onNumbers } = props;
  const { calculators = [] } = card ?? {};
  const { today } = useCardContext();
  const [numbers, setNumbers] = useState(() => storedNumbers(stored));
  const [chosen, choose] = useState(calculators[0]?.id);
  const name = useId();
  const calculator = calculators.find(({ id }) => id === chosen);
  if (card === undefined || calculator === undefined) return null;

  const prefix = `${card.id}/${chosen}/`;
  const entered = (id: string) => numbers[prefix + id];
  const { intro, inputs } = calculator;
  const result = resultOf(calculator, entered, card, today);
  const { figures, steps, amounts } = result;
  const chart = chartOf(calculator, entered);

  function keep(now: Readonly<Record<string, string>>) {
    setNumbers(now);
    onNumbers(Object.keys(now).length > 0 ? JSON.stringify(now) : undefined);
  }

  function reset() {
    keep(Object.fromEntries(Object.entries(numbers).filter(([key]) => !key.startsWith(prefix))));
  }

  /** Returns what the fields of inputs and figures share. */
  function fieldOf(id: string, problem: string) {
    const { [prefix + id]: value = '', ...others } = numbers;
    return {
      value,
      problem: amounts.get(id) === 'out-of-bounds' ? problem : undefined,
      maxLength: MAX_ENTERED,
      inputMode: 'decimal' as const,
      onType: (text: string) => keep(text ? { ...others, [prefix + id]: text } : others),
    };
  }

  return (
    <>
      {calculators.length > 1 && (
        <fieldset className={choice.choices} aria-label={words.calculation}>
          {calculators.map(({ id, title }) => (
            <label key={id} className={choice.choice}>
              <input type="radio" name={name} checked={id === chosen} onChange={() => choose(id)} />
              <Isolate>{title}</Isolate>
            </label>
          ))}
        </fieldset>
      )}
      {intro !== undefined && (
        <p className={text.soft}>
          <Isolate>{intro}</Isolate>
        </p>
      )}
      <div className={styles.inputs}>
        {inputs.map(({ id, label, unit, hint, min, max, default: usual }) => (
          <Field
            key={id}
            label={label}
            unit={unit}
            hint={hint}
            placeholder={String(usual)}
            {...fieldOf(id, words.between(min, max))}
          />
        ))}
      </div>
      <ResultView title={calculator.title} result={result} />
      {chart && <ChartView chart={chart} result={result} />}
      {figures.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.figures}</h3>
          <p className={text.soft}>{words.figuresHint}</p>
          <ul>
            {figures.map(({ id, label, amount, status, howSure, sources }) => (
              <li key={id} className={styles.figure}>
                <div>
                  <p>
                    <Isolate>{`${label}: ${amount}`}</Isolate>
                  </p>
                  <p className={status === 'fine' ? text.soft : text.caution}>
                    <Isolate>{status === 'entered' ? words.ownNumber : howSure}</Isolate>
                  </p>
                  <SourceList sources={sources} />
                </div>
                <Field
                  label={words.yourNumber(label)}
                  isLabelHidden
                  placeholder={words.yours}
                  {...fieldOf(id, words.notANumber)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary className={styles.summary}>{words.howCalculated}</summary>
        <ul>
          {steps.map(([label, amount]) => (
            <li key={label}>
              <Isolate>{`${label}: ${amount}`}</Isolate>
            </li>
          ))}
        </ul>
      </details>
      {[...inputs, ...figures].some(({ id }) => entered(id)) && (
        <TextButton onClick={reset}>{words.reset}</TextButton>
      )}
    </>
  );
}
