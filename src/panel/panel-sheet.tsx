import { lazy, type ReactNode, Suspense } from 'react';
import { type SheetKind, useCardContext } from '../card-view/line/card-context';
import { NoticeLines } from '../card-view/notices/notice-lines';
import type { Card } from '../core/card/card';
import type { FitCheck } from '../core/fit/fit-check';
import type { Recall } from '../core/recall/recall';
import { Sheet } from '../ui/sheet';
import { sheetTitle } from './fit/words';
import { recallTitle, toolName } from './words';

const CONTENT = {
  fit: lazy(() => import('./fit/fit-sheet')),
  calculator: lazy(() => import('./calculator/calculator-sheet')),
  'text-check': lazy(() => import('./text-check/text-check-sheet')),
  recalls: lazy(() => import('./recall/recall-sheet')),
} as const;

interface PanelSheetProps {
  readonly sheet: Extract<SheetKind, keyof typeof CONTENT>;
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly cards: readonly Card[];
  readonly keepFit: (check: FitCheck) => void;
  /** What the rep has entered in calculators. */
  readonly numbers: string | undefined;
  readonly onNumbers: (numbers: string | undefined) => void;
  readonly recalls: readonly Recall[];
  readonly onDismissRecalls: () => void;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

/** A sheet of the panel's own, whose content is loaded when it's first opened. */
export default function PanelSheet({ sheet, onClose, children, ...props }: PanelSheetProps) {
  const { card, recalls } = props;
  const { fit } = useCardContext();
  const Content = CONTENT[sheet];
  const verdict = sheet === 'fit' && fit ? sheetTitle(fit.standing) : undefined;
  const title =
    sheet === 'recalls' ? recallTitle(recalls.length, undefined, false) : toolName[sheet];
  return (
    <Sheet title={verdict ?? title} onClose={onClose}>
      {card && sheet !== 'recalls' && <NoticeLines card={card} />}
      <Suspense>
        <Content {...props} />
      </Suspense>
      {children}
    </Sheet>
  );
}
