import { Flag, MapIcon, Navigation, Navigation2 } from 'lucide-react';
import { Fragment } from 'react';
import type { IsoDate } from '../../core/card/line';
import type { Group, Heads } from '../../core/card/part';
import { isolate } from '../../core/text/direction';
import { type Sign, signOf } from '../../core/trust/sign-of';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { STATUS_ICONS, STATUS_WORDS } from '../line/status';
import { Breakable } from '../line/text';
import styles from './routes-picture.module.css';

type Way = 'them' | 'us';

/** Both ways, in the order of a row's lines. */
const WAYS: readonly Way[] = ['them', 'us'];

/** A stretch of each road, from the left of the lane to its right; every second one is mirrored. */
const ROADS: Readonly<Record<Way, string>> = {
  them: 'M10 0 V50 H26 V100',
  us: 'M10 0 C10 60 26 40 26 100',
};

/** Turnings that the live route has seen and left. */
const TURNING = 'M18 50 Q34 52 35 84';

function signInWords({ words, status }: Sign): string {
  const sign = isolate(words);
  return status === 'fine' ? sign : `${sign} (${STATUS_WORDS[status].word.toLowerCase()})`;
}

interface RoutesPictureProps {
  readonly rows: readonly Group[];
  readonly heads: Heads;
}

/** The picture in words, for whoever cannot see it. */
function inWords({ rows, heads: [, them, us] }: RoutesPictureProps, today: IsoDate): string {
  const signs = (at: number) =>
    rows
      .flatMap(({ heading = '', lines }) => {
        const line = lines[at];
        return line ? `${isolate(heading)}: ${signInWords(signOf(line, today))}` : [];
      })
      .join('; ');
  return `Two roads. ${isolate(them)}, drawn before the journey: ${signs(0)}. ${isolate(us)}, drawn on the way: ${signs(1)}.`;
}

/**
 * Two ways of thinking as two roads: one that is drawn before the journey and one that is found on
 * the way. On its signs stand few words of the writer's; the whole lines stand beneath it.
 */
export function RoutesPicture({ rows, heads }: RoutesPictureProps) {
  const { today } = useCardContext();
  const [, them, us] = heads;
  return (
    <div className={styles.picture} role="img" aria-label={inWords({ rows, heads }, today)}>
      <p className={styles.head} data-way="them">
        <MapIcon size={16} /> <Isolate>{them}</Isolate>
      </p>
      <p className={styles.head} data-way="us">
        <Navigation size={16} /> <Isolate>{us}</Isolate>
      </p>
      {rows.map((row, position) => (
        <Fragment key={row.id}>
          {row.lines.map((line, at) => (
            <Stop
              key={line.id}
              way={WAYS[at] ?? 'us'}
              sign={signOf(line, today)}
              aspect={row.heading ?? ''}
              isMirrored={position % 2 === 1}
            />
          ))}
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
  readonly sign: Sign;
  readonly aspect: string;
  readonly isMirrored: boolean;
}

function Stop({ way, sign, aspect, isMirrored }: StopProps) {
  const Icon = sign.status === 'fine' ? undefined : STATUS_ICONS[sign.status];
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
        <Isolate className={styles.aspect}>{aspect}</Isolate>
        <strong className={Icon && styles.marked}>
          {Icon && (
            <Icon className={styles.mark} data-status={sign.status} size={13} strokeWidth={2.25} />
          )}
          <Breakable text={sign.words} />
        </strong>
      </p>
    </div>
  );
}
