import type { OfKind } from '../deal/panel-props';
import { Absence } from './absence';

/** A deal is open and its fields are not there yet. */
export function Loading({ screen }: OfKind<'loading'>) {
  return (
    <Absence screen={screen} isBusy>
      <p>The card follows as soon as the page shows its fields.</p>
    </Absence>
  );
}
