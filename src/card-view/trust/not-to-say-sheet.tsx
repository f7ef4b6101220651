import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { PlacedLine } from '../../core/card/part';
import { withoutPrivateLinks } from '../../core/copy/without-private-links';
import { isolate } from '../../core/text/direction';
import { statusOf } from '../../core/trust/line-status';
import { hasOnlyInternalNotes, namesNotToSay, notToSay } from '../../core/trust/not-to-say';
import { Sheet } from '../../ui/sheet';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext, usePrivatePages } from '../line/card-context';
import { SaferWording } from '../line/copy-button';
import { ReviewDetails, ShowLine } from '../line/line-details';
import { hasFindings } from '../line/status';
import { Breakable } from '../line/text';
import styles from './not-to-say-sheet.module.css';
import * as words from './words';

interface NotToSaySheetProps {
  readonly card: Card;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Lists what not to say to a customer; each line opens to its safer wording. */
export function NotToSaySheet({ card, onClose, children }: NotToSaySheetProps) {
  const { contradicted, internal } = useMemo(() => notToSay(card), [card]);
  const names = namesNotToSay(card);
  const isInternal = hasOnlyInternalNotes(card);
  const notes = (
    <Lines title={words.dontShare} about={words.dontShareHint} items={internal} onClose={onClose} />
  );

  return (
    <Sheet
      title={
        isInternal
          ? words.internalNotes
          : words.dontSayTitle(card.purpose ? undefined : isolate(card.name))
      }
      onClose={onClose}
    >
      {names.length > 0 && (
        <p className={styles.names}>
          {words.dontName(
            names.map((name, position) => (
              <span key={name}>
                {position > 0 && ', '}
                <Isolate>{name}</Isolate>
              </span>
            )),
          )}
        </p>
      )}
      <Lines title={words.reword} about={words.rewordHint} items={contradicted} onClose={onClose} />
      {isInternal && notes}
      {internal.length > 0 && !isInternal && (
        <details className={styles.internal} open={contradicted.length === 0}>
          <summary>
            {words.internalNotes} <span className={styles.count}>{internal.length}</span>
          </summary>
          {notes}
        </details>
      )}
      {children}
    </Sheet>
  );
}

interface LinesProps {
  readonly title: string;
  readonly about: string;
  readonly items: readonly PlacedLine[];
  readonly onClose: () => void;
}

function Lines({ title, about, items, onClose }: LinesProps) {
  const heading = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        {title} <span className={styles.count}>{items.length}</span>
      </h3>
      <p className={text.soft}>{about}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.line.id}>
            <UnsaidLine {...item} onClose={onClose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A line not to say: opens to its full text, its safer wording, its review and a link to it. */
function UnsaidLine({ line, part, onClose }: PlacedLine & Pick<LinesProps, 'onClose'>) {
  const { today } = useCardContext();
  const privatePages = usePrivatePages();
  const status = statusOf(line.review, today);
  const id = useId();
  // The sheet can have many lines, and most are never opened.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.line} onToggle={() => setOpened(true)}>
      <summary>
        <span className={styles.text} dir="auto">
          <Breakable text={plainText(withoutPrivateLinks(line.text, privatePages))} />
        </span>
        <ChevronDown size={14} aria-hidden="true" />
      </summary>
      <SaferWording line={line} />
      {wasOpened && hasFindings(line.review, status) && (
        <ReviewDetails id={id} line={line} isSaferShown />
      )}
      <p className={styles.place}>
        <ShowLine id={line.id} part={part.title} close={onClose} />
      </p>
    </details>
  );
}
