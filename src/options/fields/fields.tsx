import { useId } from 'react';
import { COMPETITOR_FIELDS } from '../../core/deal/competitor-fields';
import type { Vendor } from '../../core/deal/record';
import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import { Chips, Disclosure, ManagedMark, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { NameLines } from '../controls/name-lines';
import { usePage } from '../state/page-context';
import { PickFromPage } from './pick-from-page';
import { useFieldNames } from './use-field-names';
import * as words from './words';

/** Edits the competitor fields of each CRM. */
export function Fields() {
  const { managed } = usePage().data.effective;
  return (
    <Section title={words.title} intro={words.intro}>
      {VENDORS.map((vendor) => (
        <FieldNames key={vendor} vendor={vendor} />
      ))}
      {!VENDORS.every((vendor) => managed.has(`fields.${vendor}`)) && <PickFromPage />}
    </Section>
  );
}

/** Edits the competitor fields of one CRM. Without any, it shows the names that Ringside looks for. */
function FieldNames({ vendor }: { readonly vendor: Vendor }) {
  const id = useId();
  const { names, isManaged, change } = useFieldNames(vendor);
  return (
    <section className={controls.box} aria-labelledby={id}>
      <div className={controls.actions}>
        <h3 id={id}>{VENDOR_NAME[vendor]}</h3>
        {isManaged && <ManagedMark />}
      </div>
      <NameLines
        label={words.fieldNames(VENDOR_NAME[vendor])}
        hint={words.nameHint[vendor]}
        names={names}
        isManaged={isManaged}
        onSave={change}
      />
      {names.length === 0 && (
        <div>
          <p>{words.commonNames}</p>
          <Disclosure title={words.showCommonNames(COMPETITOR_FIELDS.length)}>
            <Chips texts={COMPETITOR_FIELDS} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}
