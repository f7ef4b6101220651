import { COMPETITOR_FIELDS } from '../../core/deal/competitor-fields';
import { Chips } from './chips';
import { Disclosure } from './disclosure';

/** What is looked for where no field is named. */
export function UsualNames() {
  return (
    <div>
      <p>The names that are commonly used are looked for.</p>
      <Disclosure title={`Show these ${COMPETITOR_FIELDS.length} names`}>
        <Chips texts={COMPETITOR_FIELDS} />
      </Disclosure>
    </div>
  );
}
