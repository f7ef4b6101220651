import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import { Sheet } from '../../ui/sheet';

interface CalculatorSheetProps {
  readonly card: Card;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

export default function CalculatorSheet({ onClose, children }: CalculatorSheetProps) {
  return (
    <Sheet title="Calculator" onClose={onClose}>
      {children}
    </Sheet>
  );
}
