import { MapIcon, Navigation } from 'lucide-react';
import type { IsoDate } from '../../core/card/line';
import type { Group, Heads } from '../../core/card/part';
import { isolate } from '../../core/text/direction';
import { type Sign, signOf } from '../../core/trust/sign-of';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { STATUS_ICONS } from '../line/status';
import { Breakable } from '../line/text';
import * as lineWords from '../line/words';
import styles from './routes-picture.module.css';
import * as words from './words';

type Route = 'them' | 'us';

/** Both routes, in the order of a row's lines. */
const ROUTES: readonly Route[] = ['them', 'us'];

/** The path of each route in one row, from the top of its lane to the bottom. */
const PATHS: Readonly<Record<Route, string>> = {
  them: 'M18 0 V100',
  us: 'M18 0 C28 18 28 32 18 50 S8 82 18 100',
};

function signText({ words: text, status }: Sign): string {
  const sign = isolate(text);
  return status === 'fine' ? sign : `${sign} (${lineWords.status[status].toLowerCase()})`;
}

interface RoutesPictureProps {
  readonly rows: readonly Group[];
  readonly heads: Heads;
}

/** Returns a description of the picture for screen readers. */
function describe({ rows, heads: [, them, us] }: RoutesPictureProps, today: IsoDate): string {
  const signs = (at: number) =>
    rows
      .flatMap(({ heading = '', lines }) => {
        const line = lines[at];
        return line ? `${isolate(heading)}: ${signText(signOf(line, today))}` : [];
      })
      .join('; ');
  return words.routes(isolate(them), signs(0), isolate(us), signs(1));
}

/**
 * Two approaches as two routes: one planned in advance, one adjusted along the way. Its signs have a few words
 * from each line; the full lines are in the table below.
 */
export function RoutesPicture({ rows, heads }: RoutesPictureProps) {
  const { today } = useCardContext();
  const [, them, us] = heads;
  return (
    <div className={styles.picture} role="img" aria-label={describe({ rows, heads }, today)}>
      <p className={styles.head} data-route="them">
        <MapIcon size={16} /> <Isolate>{them}</Isolate>
      </p>
      <p className={styles.head} data-route="us">
        <Navigation size={16} /> <Isolate>{us}</Isolate>
      </p>
      {rows.map((row) =>
        row.lines.map((line, at) => (
          <Stop
            key={line.id}
            route={ROUTES[at] ?? 'us'}
            sign={signOf(line, today)}
            aspect={row.heading ?? ''}
          />
        )),
      )}
    </div>
  );
}

interface StopProps {
  readonly route: Route;
  readonly sign: Sign;
  readonly aspect: string;
}

function Stop({ route, sign, aspect }: StopProps) {
  const Icon = sign.status === 'fine' ? undefined : STATUS_ICONS[sign.status];
  return (
    <div className={styles.stop} data-route={route}>
      <svg
        className={styles.road}
        viewBox="0 0 36 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={PATHS[route]} />
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
