import { TextButton } from '../../ui/button';
import { Message } from '../controls/controls';
import type { Hole } from './holes';
import * as words from './words';

interface HoleListProps {
  readonly holes: readonly Hole[];
  readonly onGo: (hole: Hole) => void;
}

/** Lists what a card still needs; each leads to where it's filled in. */
export function HoleList({ holes, onGo }: HoleListProps) {
  if (holes.length === 0) return null;
  return (
    <Message kind="note" what={words.holesTitle}>
      <ul>
        {holes.map((hole) => (
          <li key={hole.kind}>
            <TextButton onClick={() => onGo(hole)}>{words.holes[hole.kind](hole.count)}</TextButton>
          </li>
        ))}
      </ul>
    </Message>
  );
}
