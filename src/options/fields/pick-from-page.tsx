import { useId, useState } from 'react';
import type { ListedField } from '../../bridge/field-list';
import { DEAL_NOUN } from '../../core/deal/record';
import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import { addName } from '../../core/settings/name-list';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { Disclosure, ManagedMark } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { PageFields } from '../state/open-deals';
import type { SettingsActions } from '../state/settings-actions';
import { wordsFor } from './field-names';
import { distinctFields, nameOf, OfferedField } from './offered-field';
import styles from './pick-from-page.module.css';

interface PickFromPageProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (words: string) => void;
}

const NO_TAB = `No ${VENDORS.map((vendor) => VENDOR_NAME[vendor]).join(' or ')} tab is open.`;

type Looking = readonly PageFields[] | 'not-yet' | 'looking' | 'failed';

/** Finds the field on a deal that is open in another tab, and takes over its name. */
export function PickFromPage({ effective, actions, save, announce }: PickFromPageProps) {
  const [pages, setPages] = useState<Looking>('not-yet');

  async function look() {
    setPages('looking');
    const found = await actions.listOpenDeals().catch(() => 'failed' as const);
    setPages(found);
    announce(wordsAbout(found));
  }

  function use({ vendor }: PageFields, name: string) {
    const addition = addName(effective.settings.fields[vendor], name, 'first');
    if (addition.kind === 'refused') return;
    const { names } = addition;
    save(actions.setFields(vendor, names), wordsFor(VENDOR_NAME[vendor], names));
  }

  return (
    <div className={styles.pick}>
      <h3>Not sure what it is called?</h3>
      <p>Open a deal that has a rival in another tab, and pick the field from that page.</p>
      <Button onClick={() => void look()}>
        {pages === 'not-yet' ? 'Pick it from an open deal' : 'Look again'}
      </Button>
      {pages === 'looking' && <p>Asking your open deals…</p>}
      {pages === 'failed' && <p>The browser did not tell which tabs are open. Try again.</p>}
      {Array.isArray(pages) && pages.length === 0 && <p>{NO_TAB} Open a deal, then look again.</p>}
      {Array.isArray(pages) &&
        pages.map((page: PageFields) => (
          <PageOffer
            key={page.tabId}
            page={page}
            used={effective.settings.fields[page.vendor]}
            isManaged={effective.managed.has(`fields.${page.vendor}`)}
            onUse={(name) => use(page, name)}
          />
        ))}
    </div>
  );
}

function wordsAbout(found: readonly PageFields[] | 'failed'): string {
  if (found === 'failed') return 'The browser did not tell which tabs are open.';
  if (found.length === 0) return NO_TAB;
  const deals = found.filter(({ kind }) => kind === 'deal').length;
  if (deals === 0) return 'No deal is open.';
  return deals === 1 ? 'One open deal found.' : `${deals} open deals found.`;
}

interface PageOfferProps {
  readonly page: PageFields;
  /** The names in force for this CRM. */
  readonly used: readonly string[];
  readonly isManaged: boolean;
  readonly onUse: (name: string) => void;
}

/** What one open tab has to offer. */
function PageOffer(props: PageOfferProps) {
  const { page, isManaged } = props;
  const id = useId();
  const name = page.kind === 'deal' ? (page.deal ?? page.title) : page.title;
  return (
    <section className={styles.page} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.deal}>
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
