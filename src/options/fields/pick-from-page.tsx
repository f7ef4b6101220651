import { Check } from 'lucide-react';
import { type MouseEvent, useId, useState } from 'react';
import type { ListedField } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { MAX_NAMES } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { Disclosure, ManagedMark } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import { listOpenPages, type OpenPage } from './open-pages';
import styles from './pick-from-page.module.css';
import { useFieldNames } from './use-field-names';
import * as words from './words';

/** Lists the fields of deals open in other tabs, to use one of them as the competitor field. */
export function PickFromPage() {
  const { announce } = usePage();
  const [pages, setPages] = useState<readonly OpenPage[]>();
  /** Shown in place of the pages. */
  const [status, setStatus] = useState<string>();

  async function check() {
    setPages([]);
    setStatus(words.checkingDeals);
    const found = await listOpenPages().catch(() => undefined);
    const deals = found?.filter(({ answer }) => answer?.fields) ?? [];
    const none = found ? words.noTab : words.tabsNotListed;
    setPages(found ?? []);
    setStatus(found?.length ? undefined : none);
    announce(found?.length ? words.dealsFound(deals.length) : none);
  }

  return (
    <div className={controls.stack}>
      <h3>{words.pickHeading}</h3>
      <p>{words.pickIntro}</p>
      <Button onClick={() => void check()}>
        {pages === undefined ? words.pick : words.checkAgain}
      </Button>
      {status !== undefined && <p>{status}</p>}
      {pages?.map((page) => (
        <PageOffer key={page.tabId} {...page} />
      ))}
    </div>
  );
}

/** The fields of the deal open in one tab, likely ones first, or why there are none. */
function PageOffer({ vendor, title, answer }: OpenPage) {
  const id = useId();
  const { isManaged } = useFieldNames(vendor);
  const fields = answer?.fields ?? [];
  const likely = fields.filter(({ isLikely }) => isLikely);
  const others = fields.filter(({ isLikely }) => !isLikely);
  const list = (offered: readonly ListedField[]) => (
    <ul>
      {offered.map((field) => (
        <OfferedField key={nameOf(field)} vendor={vendor} field={field} />
      ))}
    </ul>
  );
  return (
    <section className={controls.box} aria-labelledby={id}>
      <div className={controls.actions}>
        <h4 id={id} className={controls.strong}>
          <bdi>{title || VENDOR_NAME[vendor]}</bdi>
        </h4>
        <p className={controls.soft}>{VENDOR_NAME[vendor]}</p>
      </div>
      {answer === undefined && <p>{words.tabSilent}</p>}
      {answer && !answer.fields && <p>{words.noDealInTab(DEAL_NOUN[vendor])}</p>}
      {answer?.fields && isManaged && <ManagedMark />}
      {answer?.fields && likely.length === 0 && (
        <p>{fields.length === 0 ? words.noFieldOnPage : words.noLikelyField}</p>
      )}
      {likely.length > 0 && list(likely)}
      {others.length > 0 && (
        <Disclosure title={words.otherFields(others.length)}>{list(others)}</Disclosure>
      )}
    </section>
  );
}

interface OfferedFieldProps extends Pick<OpenPage, 'vendor'> {
  readonly field: ListedField;
}

/** A field of an open deal with its name and present value, and a button to use it. */
function OfferedField({ vendor, field }: OfferedFieldProps) {
  const { names, isManaged, change } = useFieldNames(vendor);
  const { label, name, values } = field;
  const isUsed = names.includes(nameOf(field));

  function use({ currentTarget }: MouseEvent) {
    change([nameOf(field), ...names]);
    // The focused button is about to disappear.
    currentTarget.closest<HTMLElement>('li')?.focus();
  }

  return (
    <li className={styles.row} tabIndex={-1}>
      <div className={styles.words}>
        <p className={controls.strong}>
          <Isolate>{label}</Isolate>
        </p>
        {name !== undefined && name !== label && (
          <p className={controls.soft}>
            <code>{name}</code>
          </p>
        )}
        <p className={`${controls.soft} ${controls.excerpt}`}>
          {values.length === 0 ? words.emptyOnDeal : words.currentValue(values.join('; '))}
        </p>
      </div>
      {isUsed && (
        <p className={styles.used}>
          <Check size={16} aria-hidden="true" /> {words.inUse}
        </p>
      )}
      {!isUsed && !isManaged && names.length < MAX_NAMES && (
        <Button label={words.pickFieldLabel(label)} onClick={use}>
          {words.pickField}
        </Button>
      )}
    </li>
  );
}

/** Returns the name to save for a field: the CRM's own if known, because labels change and are translated. */
function nameOf({ name, label }: ListedField): string {
  return name ?? label;
}
