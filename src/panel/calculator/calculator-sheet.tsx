import { type ReactNode, useId, useState } from 'react';
import { storedNumbers } from '../../core/calculator/calculate';
import type { Card } from '../../core/card/card';
import choice from '../../ui/choice.module.css';
import { Sheet } from '../../ui/sheet';
import { Isolate } from '../../ui/text';
import { CalculatorView } from './calculator-view';
import * as words from './words';

interface CalculatorSheetProps {
  readonly card: Card;
  /** What the rep has entered on this deal. */
  readonly stored: string | undefined;
  readonly save: (stored: string | undefined) => void;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

/** The calculators of a card, one at a time. */
export default function CalculatorSheet(props: CalculatorSheetProps) {
  const { card, stored, save, onClose, children } = props;
  const { calculators = [] } = card;
  const [numbers, setNumbers] = useState(() => storedNumbers(stored));
  const [chosen, choose] = useState(calculators[0]?.id);
  const calculator = calculators.find(({ id }) => id === chosen);
  const name = useId();
  const prefix = `${card.id}/${chosen}/`;

  function keep(now: Readonly<Record<string, string>>) {
    setNumbers(now);
    save(Object.keys(now).length > 0 ? JSON.stringify(now) : undefined);
  }

  function enter(id: string, text: string) {
    const { [prefix + id]: _, ...others } = numbers;
    keep(text ? { ...others, [prefix + id]: text } : others);
  }

  function reset() {
    keep(Object.fromEntries(Object.entries(numbers).filter(([key]) => !key.startsWith(prefix))));
  }

  return (
    <Sheet title={words.title} onClose={onClose}>
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
      {calculator && (
        <CalculatorView
          key={calculator.id}
          calculator={calculator}
          card={card}
          entered={(id) => numbers[prefix + id]}
          enter={enter}
          reset={reset}
        />
      )}
      {children}
    </Sheet>
  );
}
