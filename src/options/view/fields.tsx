import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { FieldNames, wordsFor } from './field-names';
import { PickFromPage } from './pick-from-page';
import { Section } from './section';
import type { Save } from './use-saving';

interface FieldsProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (words: string) => void;
}

/** Which field of the deal names the rival, for each CRM. */
export function Fields({ effective, actions, save, announce }: FieldsProps) {
  return (
    <Section
      title="Which field names the rival?"
      intro="Name it here if your CRM calls it something of its own. Then only the fields that you name are read, and the first one that holds something counts."
    >
      {VENDORS.map((vendor) => (
        <FieldNames
          key={vendor}
          vendor={vendor}
          names={effective.settings.fields[vendor]}
          isManaged={effective.managed.has(`fields.${vendor}`)}
          onChange={(names) =>
            save(actions.setFields(vendor, names), wordsFor(VENDOR_NAME[vendor], names))
          }
        />
      ))}
      {!VENDORS.every((vendor) => effective.managed.has(`fields.${vendor}`)) && (
        <PickFromPage effective={effective} actions={actions} save={save} announce={announce} />
      )}
    </Section>
  );
}
