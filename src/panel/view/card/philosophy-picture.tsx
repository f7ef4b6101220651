import { CircleAlert, Flag, MapIcon, Navigation, Navigation2 } from 'lucide-react';
import { Fragment } from 'react';
import type { Philosophy } from '../../../core/card/battlecard';
import { keyWords } from '../../../core/card/key-words';
import type { Line } from '../../../core/card/line';
import { Inlines } from '../line/inlines';
import styles from './philosophy-picture.module.css';

type Way = 'them' | 'us';

/** A stretch of each road, from the left of the lane to its right; every second one is mirrored. */
const ROADS: Readonly<Record<Way, string>> = {
  them: 'M10 0 V50 H26 V100',
  us: 'M10 0 C10 60 26 40 26 100',
};

/** Turnings that the live route has seen and left. */
const TURNING = 'M18 50 Q34 52 35 84';

function isDisputed({ review }: Line): boolean {
  return review.status === 'disputed';
}

/** The picture in words, for whoever cannot see it. */
function inWords({ heads, rows }: Philosophy): string {
  const way = (side: Way) =>
    rows
      .map((row) => {
        const disputed = isDisputed(row[side]) ? ' (disputed)' : '';
        return `${row.aspect}: ${keyWords(row[side].text).replace(/\.$/, '')}${disputed}`;
      })
      .join('; ');
  return `Two roads. ${heads.them}, drawn before the journey: ${way('them')}. ${heads.us}, drawn on the way: ${way('us')}.`;
}

/**
 * Two ways of thinking as two roads: one that is drawn before the journey and one that is found on
 * the way. Its signs are the writer's own words; the whole lines stand beneath it.
 */
export function PhilosophyPicture({ philosophy }: { readonly philosophy: Philosophy }) {
  const { heads, rows } = philosophy;
  return (
    <div className={styles.picture} role="img" aria-label={inWords(philosophy)}>
      <p className={styles.head} data-way="them">
        <MapIcon size={16} /> <span>{heads.them}</span>
      </p>
      <p className={styles.head} data-way="us">
        <Navigation size={16} /> <span>{heads.us}</span>
      </p>
      {rows.map((row, position) => (
        <Fragment key={row.id}>
          <Stop way="them" line={row.them} aspect={row.aspect} isMirrored={position % 2 === 1} />
          <Stop way="us" line={row.us} aspect={row.aspect} isMirrored={position % 2 === 1} />
        </Fragment>
      ))}
      <p className={styles.end} data-way="them" data-mirrored={rows.length % 2 === 1}>
        <Flag size={16} />
      </p>
      <p className={styles.end} data-way="us" data-mirrored={rows.length % 2 === 1}>
        <Navigation2 size={16} />
      </p>
    </div>
  );
}

interface StopProps {
  readonly way: Way;
  readonly line: Line;
  readonly aspect: string;
  readonly isMirrored: boolean;
}

function Stop({ way, line, aspect, isMirrored }: StopProps) {
  return (
    <div className={styles.stop} data-way={way}>
      <svg
        className={styles.road}
        data-mirrored={isMirrored}
        viewBox="0 0 36 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {way === 'us' && <path className={styles.turning} d={TURNING} />}
        <path d={ROADS[way]} />
      </svg>
      <span className={styles.dot} />
      <p className={styles.sign}>
        <span className={styles.aspect}>{aspect}</span>
        <strong>
          <Inlines text={[{ kind: 'text', text: keyWords(line.text) }]} />
        </strong>
        {isDisputed(line) && <CircleAlert className={styles.disputed} size={13} />}
      </p>
    </div>
  );
}
