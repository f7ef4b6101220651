import { lazy, type ReactNode, Suspense } from 'react';
import type { SheetKind, ToolKind } from '../card-view/line/card-context';
import type { Card } from '../core/card/card';
import type { FitCheck } from '../core/fit/fit-check';

const FitSheet = lazy(() => import('./fit/fit-sheet'));
const CalculatorSheet = lazy(() => import('./calculator/calculator-sheet'));
const TextCheckSheet = lazy(() => import('./text-check/text-check-sheet'));

/** Returns whether a sheet is a tool's. */
export function isTool(sheet: SheetKind | undefined): sheet is ToolKind {
  return sheet === 'fit' || sheet === 'calculator' || sheet === 'text-check';
}

interface ToolSheetProps {
  readonly tool: ToolKind;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly cards: readonly Card[];
  readonly keepFit: (check: FitCheck) => void;
  /** What the rep has entered in calculators. */
  readonly numbers: string | undefined;
  readonly onNumbers: (numbers: string | undefined) => void;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

/** The sheet of a tool, loaded when it's first opened. */
export function ToolSheet(props: ToolSheetProps) {
  const { tool, card, cards, keepFit, numbers, onNumbers, onClose, children } = props;
  if (tool === 'text-check') {
    return (
      <Suspense fallback={children}>
        <TextCheckSheet card={card} cards={cards} onClose={onClose}>
          {children}
        </TextCheckSheet>
      </Suspense>
    );
  }
  if (card === undefined) return children;
  return (
    <Suspense fallback={children}>
      {tool === 'fit' ? (
        <FitSheet card={card} keep={keepFit} onClose={onClose}>
          {children}
        </FitSheet>
      ) : (
        <CalculatorSheet card={card} stored={numbers} save={onNumbers} onClose={onClose}>
          {children}
        </CalculatorSheet>
      )}
    </Suspense>
  );
}
