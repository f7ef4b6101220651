import { hasExpired } from '../../core/card/notice';
import { formatDate } from '../../core/trust/format-date';
import { cardRule } from './rule';

export const notices = cardRule(
  'notice',
  'A notice that has expired is no longer shown, and nobody has decided what comes next.',
  ({ parts }, { today }) =>
    parts
      .flatMap(({ groups }) => groups)
      .flatMap(({ heading = '', notice, lines }, index) => {
        if (notice === undefined || !hasExpired(notice, today)) return [];
        return [
          {
            path: ['notices', index, 'until'],
            what: `The notice "${heading}" expired on ${formatDate(notice.until ?? '')}.`,
            fix: 'Remove it, or set "until" to a later date.',
            lines: lines.map(({ entry }) => entry.id),
          },
        ];
      }),
);
