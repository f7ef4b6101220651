import { Button, TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import type { Hole } from '../cards/holes';
import { Disclosure, Message } from '../controls/controls';
import styles from './line-pane.module.css';
import * as words from './words';

interface HoleListProps {
  readonly holes: readonly Hole[];
  readonly onGo: (hole: Hole) => void;
  /** Makes a line of the card the opening line. */
  readonly onOpenWith: (id: string) => void;
}

/** Lists what a card still needs; each leads to where it's filled in, or to lines that would do. */
export function HoleList({ holes, onGo, onOpenWith }: HoleListProps) {
  const optional = holes.find(({ kind }) => kind === 'source');
  const optionalLink = optional && (
    <p>
      <TextButton onClick={() => onGo(optional)}>{words.holes.source(optional.count)}</TextButton>
    </p>
  );
  const needed = holes.filter((hole) => hole !== optional);
  if (needed.length === 0) return optionalLink;
  return (
    <Message kind="note" what={words.holesTitle}>
      <ul>
        {needed.map((hole) => {
          const { kind, count, go } = hole;
          const title = words.holes[kind](count);
          if (!('instead' in go) || go.instead.length === 0) {
            return (
              <li key={kind}>
                <TextButton onClick={() => onGo(hole)}>{title}</TextButton>
              </li>
            );
          }
          return (
            <li key={kind}>
              <Disclosure title={title}>
                <div className={styles.openings}>
                  <p>{words.askOpening}</p>
                  <ul>
                    {go.instead.map(({ id, text, isInternal }) => (
                      <li key={id}>
                        <button type="button" onClick={() => onOpenWith(id)}>
                          <Isolate>{text}</Isolate>
                          {isInternal && <small>{words.internalYet}</small>}
                        </button>
                      </li>
                    ))}
                  </ul>
                  <Button onClick={() => onGo(hole)}>{words.newOpening}</Button>
                </div>
              </Disclosure>
            </li>
          );
        })}
      </ul>
      {optionalLink}
    </Message>
  );
}
