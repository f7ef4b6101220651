import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import { Sheet } from '../../ui/sheet';

interface TextCheckSheetProps {
  readonly cards: readonly Card[];
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

export default function TextCheckSheet({ onClose, children }: TextCheckSheetProps) {
  return (
    <Sheet title="TextCheck" onClose={onClose}>
      {children}
    </Sheet>
  );
}
