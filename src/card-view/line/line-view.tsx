import type { ReactNode } from 'react';
import type { Line } from '../../core/card/line';
import { leadsWithSafer } from '../../core/trust/leads-with-safer';
import { useCardContext, useSavedDisclosure } from './card-context';
import { LineFace } from './line-face';
import { ReviewDetails } from './review-details';

interface LineViewProps {
  readonly line: Line;
  readonly wrap?: (words: ReactNode) => ReactNode;
}

/**
 * One line of the card: its words, its mark, and beneath them what the mark opens. Where a buyer could
 * disprove what is to be said, the words that hold stand first: what is read aloud is read from the top.
 */
export function LineView({ line, wrap }: LineViewProps) {
  const disclosure = useSavedDisclosure(line.id);
  const { today } = useCardContext();
  const isSaferShown =
    line.use !== 'know' && !line.isPrivate && leadsWithSafer(line, today) && wrap === undefined;
  return (
    <LineFace
      line={line}
      disclosure={disclosure}
      isSaferShown={isSaferShown}
      {...(wrap && { wrap })}
    >
      {disclosure.isOpen && (
        <ReviewDetails id={disclosure.id} line={line} isSaferShown={isSaferShown} />
      )}
    </LineFace>
  );
}
