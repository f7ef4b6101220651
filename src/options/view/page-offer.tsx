import { useId } from 'react';
import type { ListedField } from '../../bridge/field-list';
import { DEAL_NOUN } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import type { PageFields } from '../state/open-deals';
import { Disclosure } from './disclosure';
import { distinctFields, nameOf } from './distinct-fields';
import { ManagedMark } from './managed-mark';
import { OfferedField } from './offered-field';
import styles from './page-offer.module.css';

interface PageOfferProps {
  readonly page: PageFields;
  /** The names in force for this CRM. */
  readonly used: readonly string[];
  readonly isManaged: boolean;
  readonly onUse: (name: string) => void;
}

/** What one open tab has to offer. */
export function PageOffer(props: PageOfferProps) {
  const { page, isManaged } = props;
  const id = useId();
  const name = page.kind === 'deal' ? (page.deal ?? page.title) : page.title;
  return (
    <section className={styles.page} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.name}>
          <bdi>{name || VENDOR_NAME[page.vendor]}</bdi>
        </h4>
        <p className={styles.crm}>{VENDOR_NAME[page.vendor]}</p>
      </div>
      {page.kind === 'silent' && <p>This tab does not answer. Reload it there, then look again.</p>}
      {page.kind === 'no-deal' && <p>No {DEAL_NOUN[page.vendor]} is open in this tab.</p>}
      {page.kind === 'deal' && isManaged && <ManagedMark />}
      {page.kind === 'deal' && <Offers {...props} fields={distinctFields(page.fields)} />}
    </section>
  );
}

function Offers({
  fields,
  ...props
}: PageOfferProps & { readonly fields: readonly ListedField[] }) {
  const likely = fields.filter(({ isLikely }) => isLikely);
  const others = fields.filter(({ isLikely }) => !isLikely);
  return (
    <>
      {likely.length > 0 && <OfferList {...props} fields={likely} />}
      {likely.length === 0 && (
        <p>
          {fields.length === 0
            ? 'This page shows no field. Open the record’s details there, then look again.'
            : 'No field on this page sounds like competitors.'}
        </p>
      )}
      {others.length > 0 && (
        <Disclosure
          title={others.length === 1 ? 'One other field' : `${others.length} other fields`}
        >
          <OfferList {...props} fields={others} />
        </Disclosure>
      )}
    </>
  );
}

function OfferList({
  fields,
  used,
  isManaged,
  onUse,
}: PageOfferProps & { readonly fields: readonly ListedField[] }) {
  return (
    <ul className={styles.fields}>
      {fields.map((field) => (
        <OfferedField
          key={nameOf(field)}
          field={field}
          isUsed={used.includes(nameOf(field))}
          onUse={isManaged ? undefined : onUse}
        />
      ))}
    </ul>
  );
}
