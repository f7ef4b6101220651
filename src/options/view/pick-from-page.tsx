import { useState } from 'react';
import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import { addName } from '../../core/settings/name-list';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import type { SettingsActions } from '../settings-actions';
import type { PageFields } from '../state/open-deals';
import { wordsFor } from './field-names';
import { PageOffer } from './page-offer';
import styles from './pick-from-page.module.css';
import type { Save } from './use-saving';

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
    const found = await actions.lookAtOpenDeals().catch(() => 'failed' as const);
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
