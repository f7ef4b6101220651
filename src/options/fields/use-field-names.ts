import type { Vendor } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { changeSettings } from '../../storage/settings-storage';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Provides the names of the competitor fields of one CRM, and saves other ones. */
export function useFieldNames(vendor: Vendor) {
  const { data, save } = usePage();
  const { settings, managed } = data.effective;
  return {
    names: settings.fields[vendor],
    isManaged: managed.has(`fields.${vendor}`),
    change(names: readonly string[]): void {
      const saving = changeSettings((own) => ({
        ...own,
        fields: { ...own.fields, [vendor]: names },
      }));
      save(saving, words.fieldsSaved(VENDOR_NAME[vendor], names));
    },
  };
}
