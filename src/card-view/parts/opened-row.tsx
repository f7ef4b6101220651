import type { Line } from '../../core/card/line';
import type { Disclosure } from '../../ui/use-disclosure';
import { ReviewDetails } from '../line/line-details';

interface OpenedRowProps {
  readonly line: Line;
  readonly disclosure: Disclosure;
  /** The safer wording is shown above the line. */
  readonly isSaferShown?: boolean;
}

/** What a cell's mark opens, in a row of its own: a narrow column is no place to read it. */
export function OpenedRow({ line, disclosure, isSaferShown = false }: OpenedRowProps) {
  if (!disclosure.isOpen) return null;
  return (
    <tr>
      <td colSpan={2}>
        <ReviewDetails id={disclosure.id} line={line} isSaferShown={isSaferShown} />
      </td>
    </tr>
  );
}
