import { useId, useState } from 'react';
import type { ListedField } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { addName } from '../../core/settings/name-list';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { Disclosure, ManagedMark } from '../controls/controls';
import controls from '../controls/controls.module.css';
import type { Save } from '../controls/use-saving';
import type { PageFields } from '../state/open-deals';
import type { SettingsActions } from '../state/settings-actions';
import { distinctFields, nameOf, OfferedField } from './offered-field';
import * as words from './words';

interface PickFromPageProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (message: string) => void;
}

type OpenPages = readonly PageFields[] | 'not-checked' | 'checking' | 'failed';

/** Lists the fields of deals open in other tabs, to use one of them as the competitor field. */
export function PickFromPage({ effective, actions, save, announce }: PickFromPageProps) {
  const [pages, setPages] = useState<OpenPages>('not-checked');

  async function check() {
    setPages('checking');
    const found = await actions.listOpenDeals().catch(() => 'failed' as const);
    setPages(found);
    announce(checkResult(found));
  }

  function use({ vendor }: PageFields, name: string) {
    const addition = addName(effective.settings.fields[vendor], name, 'first');
    if (addition.kind === 'refused') return;
    const { names } = addition;
    save(actions.setFields(vendor, names), words.fieldsSaved(VENDOR_NAME[vendor], names));
  }

  return (
    <div className={controls.stack}>
      <h3>{words.pickHeading}</h3>
      <p>{words.pickIntro}</p>
      <Button onClick={() => void check()}>
        {pages === 'not-checked' ? words.pick : words.checkAgain}
      </Button>
      {pages === 'checking' && <p>{words.checkingDeals}</p>}
      {pages === 'failed' && (
        <p>
          {words.tabsNotListed} {words.tryAgain}
        </p>
      )}
      {Array.isArray(pages) && pages.length === 0 && (
        <p>
          {words.noTab} {words.openDeal}
        </p>
      )}
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

function checkResult(found: readonly PageFields[] | 'failed'): string {
  if (found === 'failed') return words.tabsNotListed;
  if (found.length === 0) return words.noTab;
  return words.dealsFound(found.filter(({ kind }) => kind === 'deal').length);
}

interface PageOfferProps {
  readonly page: PageFields;
  /** The fields that Ringside reads in this CRM. */
  readonly used: readonly string[];
  readonly isManaged: boolean;
  readonly onUse: (name: string) => void;
}

/** The fields of the deal open in one tab, or why there are none. */
function PageOffer(props: PageOfferProps) {
  const { page, isManaged } = props;
  const id = useId();
  const name = page.kind === 'deal' ? (page.deal ?? page.title) : page.title;
  return (
    <section className={controls.box} aria-labelledby={id}>
      <div className={controls.actions}>
        <h4 id={id} className={controls.strong}>
          <bdi>{name || VENDOR_NAME[page.vendor]}</bdi>
        </h4>
        <p className={controls.soft}>{VENDOR_NAME[page.vendor]}</p>
      </div>
      {page.kind === 'silent' && <p>{words.tabSilent}</p>}
      {page.kind === 'no-deal' && <p>{words.noDealInTab(DEAL_NOUN[page.vendor])}</p>}
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
        <p>{fields.length === 0 ? words.noFieldOnPage : words.noLikelyField}</p>
      )}
      {others.length > 0 && (
        <Disclosure title={words.otherFields(others.length)}>
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
    <ul>
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
