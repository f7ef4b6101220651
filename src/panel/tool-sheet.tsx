import { lazy, type ReactNode, Suspense } from 'react';
import { type ToolKind, useCardContext } from '../card-view/line/card-context';
import { NoticeLines } from '../card-view/notices/notice-lines';
import type { Card } from '../core/card/card';
import type { FitCheck } from '../core/fit/fit-check';
import { Sheet } from '../ui/sheet';
import { sheetTitle } from './fit/words';
import { toolName } from './words';

const CONTENT = {
  fit: lazy(() => import('./fit/fit-sheet')),
  calculator: lazy(() => import('./calculator/calculator-sheet')),
  'text-check': lazy(() => import('./text-check/text-check-sheet')),
} as const;

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

/** The sheet of a tool, whose content is loaded when it's first opened. */
export default function ToolSheet({ tool, onClose, children, ...props }: ToolSheetProps) {
  const { card } = props;
  const { fit } = useCardContext();
  const Content = CONTENT[tool];
  const verdict = tool === 'fit' && fit ? sheetTitle(fit.standing) : undefined;
  const title = verdict ?? toolName[tool];
  return (
    <Sheet title={title} onClose={onClose}>
      {card && <NoticeLines card={card} />}
      <Suspense>
        <Content {...props} />
      </Suspense>
      {children}
    </Sheet>
  );
}
