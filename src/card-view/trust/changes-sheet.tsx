import { type ReactNode, useEffect } from 'react';
import type { Card } from '../../core/card/card';
import type { Change } from '../../core/changes/changes';
import { type LineSnapshot, lineSnapshot } from '../../core/changes/snapshot';
import { isolate } from '../../core/text/direction';
import { showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { Sheet } from '../../ui/sheet';
import { Isolate } from '../../ui/text';
import findings from '../findings.module.css';
import { useCardContext } from '../line/card-context';
import { ShowLine } from '../line/line-details';
import { Day } from '../line/text';
import * as lineWords from '../line/words';
import { WordDiff } from './word-diff';
import * as words from './words';

interface ChangesSheetProps {
  readonly card: Card;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Lists what has changed on a card since the rep last saw it. Opening it counts as seeing the changes. */
export function ChangesSheet({ card, onClose, children }: ChangesSheetProps) {
  const { changes } = useCardContext();
  const noteSeen = changes?.noteSeen;
  useEffect(() => noteSeen?.(), [noteSeen]);

  return (
    <Sheet title={words.changesTitle(isolate(card.name))} onClose={onClose}>
      {changes && <p>{words.sinceLastLook(<Day date={changes.since} />)}</p>}
      <ul className={findings.list} data-look="news">
        {changes?.all.map((change) => (
          <li key={change.id}>
            <ChangeView change={change} onClose={onClose} />
          </li>
        ))}
      </ul>
      {children}
    </Sheet>
  );
}

interface ChangeViewProps {
  readonly change: Change;
  readonly onClose: () => void;
}

/**
 * What is different about a line: its text, its status and why, and its safer wording. What can't be said as
 * written is marked also where only its text is new.
 */
function ChangeView({ change, onClose }: ChangeViewProps) {
  const { today } = useCardContext();
  const { kind, before } = change;
  if (kind === 'removed') {
    return (
      <>
        <p className={findings.kind}>{lineWords.change[kind]}</p>
        <WordDiff before={labeled(before)} after="" />
      </>
    );
  }
  const { line, part, day } = change;
  const after = lineSnapshot(line);
  const was = before ?? after;
  const status = statusOf(line.review, today);
  const [oldStatus, newStatus] = [words.status[was.status], words.status[after.status]];
  return (
    <>
      <p>
        <b className={findings.kind}>{lineWords.change[kind]}</b>
        {status !== 'fine' && oldStatus === newStatus && (
          <>
            {' · '}
            <b className={findings.reason}>{lineWords.status[status]}</b>
          </>
        )}
        {day !== undefined && <> · {lineWords.checked(<Day date={day} />)}</>}
      </p>
      <WordDiff before={labeled(was)} after={labeled(after)} />
      {was.use !== after.use && (
        <p>{words.wasNow(lineWords.use[was.use], lineWords.use[after.use])}</p>
      )}
      {oldStatus !== newStatus && (
        <p>
          <b>{words.wasNow(oldStatus, newStatus)}</b> <Isolate>{line.review.note ?? ''}</Isolate>
        </p>
      )}
      {(before?.safer !== after.safer || showsSaferFirst(line, today)) && (
        <>
          <p>{words.saferWording}</p>
          <WordDiff before={was.safer ?? after.safer ?? ''} after={after.safer ?? ''} />
        </>
      )}
      <ShowLine id={line.id} part={part.title} close={onClose} />
    </>
  );
}

function labeled({ label, text }: LineSnapshot): string {
  return label === undefined ? text : `${label}: ${text}`;
}
