import type { ReactNode } from 'react';
import type { Line } from '../../../core/card/line';
import { LineFace } from './line-face';
import { ReviewDetails } from './review-details';
import { useDisclosure } from './use-disclosure';

interface LineViewProps {
  readonly line: Line;
  readonly wrap?: (words: ReactNode) => ReactNode;
}

/** One line of the card: its words, its mark, and beneath them what the mark opens. */
export function LineView({ line, wrap }: LineViewProps) {
  const disclosure = useDisclosure(line.id);
  return (
    <>
      <LineFace line={line} disclosure={disclosure} {...(wrap && { wrap })} />
      {disclosure.isOpen && <ReviewDetails id={disclosure.id} line={line} />}
    </>
  );
}
