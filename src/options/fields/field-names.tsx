import { useId } from 'react';
import { COMPETITOR_FIELDS } from '../../core/deal/competitor-fields';
import type { Vendor } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { Chips, Disclosure, ManagedMark } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useFocusAfter } from '../controls/use-focus-after';
import { AddName, NameList } from './name-list';
import * as words from './words';

interface FieldNamesProps {
  readonly vendor: Vendor;
  readonly names: readonly string[];
  readonly isManaged: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

/** Edits the competitor fields of one CRM. Without any, it shows the names that Ringside looks for. */
export function FieldNames({ vendor, names, isManaged, onChange }: FieldNamesProps) {
  const id = useId();
  const { within, focusAfter } = useFocusAfter(names);
  return (
    <section aria-labelledby={id}>
      <div ref={within} className={controls.box}>
        <div className={controls.actions}>
          <h3 id={id}>{VENDOR_NAME[vendor]}</h3>
          {isManaged && <ManagedMark />}
        </div>
        {names.length === 0 ? (
          <CommonNames />
        ) : (
          <NameList
            names={names}
            isReadOnly={isManaged}
            onChange={onChange}
            focusAfter={focusAfter}
          />
        )}
        {!isManaged && (
          <AddName
            label={words.addField(VENDOR_NAME[vendor])}
            hint={words.nameHint[vendor]}
            names={names}
            onAdd={onChange}
          />
        )}
      </div>
    </section>
  );
}

function CommonNames() {
  return (
    <div>
      <p>{words.commonNames}</p>
      <Disclosure title={words.showCommonNames(COMPETITOR_FIELDS.length)}>
        <Chips texts={COMPETITOR_FIELDS} />
      </Disclosure>
    </div>
  );
}
