import { memo } from 'react';
import type { Line } from '../../core/card/line';
import { type Group, type Part, rowsOf, type TableLayout } from '../../core/card/part';
import { isolate } from '../../core/text/direction';
import { showsSaferFirst } from '../../core/trust/line-status';
import { Isolate } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { ReviewDetails } from '../line/line-details';
import { LineFace, LineView } from '../line/line-view';
import { RoutesPicture } from './routes-picture';
import styles from './table-part.module.css';

interface TablePartProps {
  readonly part: Part;
  readonly layout: TableLayout;
}

/** The groups of a section as table rows, with a picture if the card has one. */
export const TablePart = memo(function TablePart({ part, layout }: TablePartProps) {
  const { heads, wide, picture } = layout;
  const [name, first, second] = heads;
  const [left, right, across] = wide === 'name' ? [first, second, name] : [name, first, second];
  const rows = rowsOf(part);
  const intro = part.groups.filter((group) => !rows.includes(group)).flatMap(({ lines }) => lines);
  const acrossRow = across !== '' && (
    <tr>
      <th className={styles.aspect} colSpan={2} scope="colgroup">
        <Isolate>{across}</Isolate>
      </th>
    </tr>
  );
  return (
    <>
      {intro.map((line) => (
        <LineView key={line.id} line={line} />
      ))}
      {picture === 'routes' && <RoutesPicture rows={rows} heads={heads} />}
      <table className={styles.table} aria-label={isolate(part.title)}>
        <thead>
          {wide === 'name' && acrossRow}
          <tr>
            <th scope="col">
              <Isolate>{left}</Isolate>
            </th>
            <th className={styles.us} scope="col">
              <Isolate>{right}</Isolate>
            </th>
          </tr>
          {wide === 'last' && acrossRow}
        </thead>
        {rows.map((row) => {
          const [one, two] = row.lines;
          if (one === undefined || two === undefined) return null;
          return <Row key={row.id} row={row} first={one} second={two} wide={wide} />;
        })}
      </table>
    </>
  );
});

interface RowProps extends Pick<TableLayout, 'wide'> {
  readonly row: Group;
  readonly first: Line;
  readonly second: Line;
}

/** One row: its name above both lines, or its name beside the first line and the second line below. */
function Row({ row, first, second, wide }: RowProps) {
  const one = useCell(first);
  const two = useCell(second);
  const isNameAbove = wide === 'name';
  const name = <Isolate>{row.heading ?? ''}</Isolate>;
  return (
    <tbody>
      {isNameAbove && (
        <tr>
          <th className={styles.aspect} colSpan={2} scope="rowgroup">
            {name}
          </th>
        </tr>
      )}
      <tr>
        {isNameAbove ? (
          <td>
            <LineFace {...one} />
          </td>
        ) : (
          <th className={styles.term} scope="rowgroup">
            {name}
          </th>
        )}
        <td className={styles.us}>
          <LineFace {...(isNameAbove ? two : one)} />
        </td>
      </tr>
      <OpenedRow {...one} />
      {!isNameAbove && (
        <tr>
          <td colSpan={2}>
            <LineFace {...two} />
          </td>
        </tr>
      )}
      <OpenedRow {...two} />
    </tbody>
  );
}

interface Cell {
  readonly line: Line;
  readonly disclosure: Disclosure;
  /** The safer wording is shown above the line. */
  readonly isSaferShown: boolean;
}

/** Provides what a cell shows. Terms are meant to be said, so even an internal one leads with its safer wording. */
function useCell(line: Line): Cell {
  const { today } = useCardContext();
  const disclosure = useSavedDisclosure(line.id);
  const isTerm = line.role === 'term' || line.role === 'difference';
  const isSaferShown = isTerm && !line.isPrivate && showsSaferFirst(line, today);
  return { line, disclosure, isSaferShown };
}

/** What a cell's mark opens, in a row of its own because the columns are narrow. */
function OpenedRow({ line, disclosure, isSaferShown }: Cell) {
  if (!disclosure.isOpen) return null;
  return (
    <tr>
      <td colSpan={2}>
        <ReviewDetails id={disclosure.id} line={line} isSaferShown={isSaferShown} />
      </td>
    </tr>
  );
}
