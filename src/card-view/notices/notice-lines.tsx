import type { Card } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { currentNotices, type NoticeGroup } from '../../core/card/notice';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext } from '../line/card-context';
import { ICONS, RepText } from './notices';
import * as words from './words';

/** Returns the notices of a card that warn about it today. */
export function currentWarnings(card: Card, today: IsoDate): readonly NoticeGroup[] {
  return currentNotices(card, today).filter(({ notice }) => notice.level !== 'info');
}

/** The card's warnings in one line each, beside what depends on the card. Each opens to its text. */
export function NoticeLines({ card }: { readonly card: Card }) {
  const { today } = useCardContext();
  return currentWarnings(card, today).map(({ id, heading, notice: { level }, lines }) => {
    const Icon = ICONS[level];
    return (
      <details key={id}>
        <summary className={text.caution}>
          <Icon size={14} aria-hidden="true" />{' '}
          <b>
            {words.level[level]}: <Isolate>{heading}</Isolate>
          </b>
        </summary>
        {lines
          .filter(({ role }) => role === 'notice')
          .map((line) => (
            <RepText key={line.id} line={line} />
          ))}
      </details>
    );
  });
}
