import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import { Sheet } from '../../ui/sheet';

interface FitSheetProps {
  readonly card: Card;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

export default function FitSheet({ onClose, children }: FitSheetProps) {
  return (
    <Sheet title="Fit" onClose={onClose}>
      {children}
    </Sheet>
  );
}
