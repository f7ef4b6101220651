import { useId } from 'react';
import type { Vendor } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { AddName } from './add-name';
import styles from './field-names.module.css';
import { ManagedMark } from './managed-mark';
import { NameList } from './name-list';
import { useFocusAfter } from './use-focus-after';
import { UsualNames } from './usual-names';

interface FieldNamesProps {
  readonly vendor: Vendor;
  readonly names: readonly string[];
  readonly isManaged: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

const HINT: Readonly<Record<Vendor, string>> = {
  salesforce: 'API name such as Rival__c, or label',
  hubspot: 'Internal name such as main_rival, or label',
};

/** One CRM's fields in their order, or the names that are looked for without any. */
export function FieldNames({ vendor, names, isManaged, onChange }: FieldNamesProps) {
  const id = useId();
  const { within, focusAfter } = useFocusAfter(names);
  return (
    <section aria-labelledby={id}>
      <div ref={within} className={styles.group}>
        <div className={styles.head}>
          <h3 id={id}>{VENDOR_NAME[vendor]}</h3>
          {isManaged && <ManagedMark />}
        </div>
        {names.length === 0 ? (
          <UsualNames />
        ) : (
          <NameList names={names} isFixed={isManaged} onChange={onChange} focusAfter={focusAfter} />
        )}
        {!isManaged && (
          <AddName
            label={`Add a field for ${VENDOR_NAME[vendor]}`}
            hint={HINT[vendor]}
            names={names}
            onAdd={onChange}
          />
        )}
      </div>
    </section>
  );
}

/** What holds once these names are saved. */
export function wordsFor(crm: string, [first, ...rest]: readonly string[]): string {
  if (first === undefined) return `On ${crm}, the common names are looked for.`;
  if (rest.length === 0) return `On ${crm}, “${first}” names the rival.`;
  return `On ${crm}, “${first}” comes first of ${rest.length + 1} fields.`;
}
