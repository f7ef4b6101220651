import { Calculator, ClipboardCheck, Scale } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import {
  type CardContext,
  type SheetKind,
  type ToolKind,
  useCardContext,
} from '../card-view/line/card-context';
import { NoticeLines } from '../card-view/notices/notices';
import type { Card } from '../core/card/card';
import { FIT_TITLE } from '../core/fit/fit';
import type { FitCheck } from '../core/fit/fit-check';
import { Sheet } from '../ui/sheet';
import styles from './tools.module.css';
import { toolName } from './words';

const ICON = { fit: Scale, calculator: Calculator, 'text-check': ClipboardCheck } as const;

const CONTENT = {
  fit: lazy(() => import('./fit/fit-sheet')),
  calculator: lazy(() => import('./calculator/calculator-sheet')),
  'text-check': lazy(() => import('./text-check/text-check-sheet')),
} as const;

/** Returns the tools that can be opened beside a card. */
export function toolsFor(card: Card, { fit }: Pick<CardContext, 'fit'>): readonly ToolKind[] {
  return [
    ...(fit ? (['fit'] as const) : []),
    ...(card.calculators?.length ? (['calculator'] as const) : []),
    'text-check',
  ];
}

function titleOf(tool: ToolKind, { fit }: CardContext): string {
  return tool === 'fit' && fit ? FIT_TITLE[fit.standing.kind] : toolName[tool];
}

/** Opens what a rep can work on beside the card. */
export function ToolRow({ card }: { readonly card: Card }) {
  const context = useCardContext();
  return (
    <div className={styles.tools}>
      {toolsFor(card, context).map((tool) => {
        const Icon = ICON[tool];
        return (
          <button
            key={tool}
            type="button"
            className={styles.tool}
            onClick={() => context.showSheet(tool)}
          >
            <Icon size={14} aria-hidden="true" /> {titleOf(tool, context)}
          </button>
        );
      })}
    </div>
  );
}

/** Returns whether a sheet is a tool's. */
export function isTool(sheet: SheetKind | undefined): sheet is ToolKind {
  return sheet !== undefined && sheet in CONTENT;
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

/** The sheet of a tool, whose content is loaded when it's first opened. */
export function ToolSheet({ tool, onClose, children, ...props }: ToolSheetProps) {
  const { card } = props;
  const context = useCardContext();
  const Content = CONTENT[tool];
  return (
    <Sheet title={titleOf(tool, context)} onClose={onClose}>
      {card && <NoticeLines card={card} />}
      <Suspense>
        <Content {...props} />
      </Suspense>
      {children}
    </Sheet>
  );
}
