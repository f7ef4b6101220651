import type { Card } from '../../core/card/card';
import { currentNotices } from '../../core/card/notice';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { useCardContext } from '../line/card-context';
import { ICONS } from './notices';
import * as words from './words';

/** The card's warnings in one line each, beside what depends on the card. */
export function NoticeLines({ card }: { readonly card: Card }) {
  const { today } = useCardContext();
  const warnings = currentNotices(card, today).filter(({ notice }) => notice.level !== 'info');
  return warnings.map(({ id, heading, notice: { level } }) => {
    const Icon = ICONS[level];
    return (
      <p key={id} className={text.caution}>
        <Icon size={14} aria-hidden="true" />{' '}
        <b>
          {words.level[level]}: <Isolate>{heading}</Isolate>
        </b>
      </p>
    );
  });
}
