import { lazy, Suspense } from 'react';
import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import { FieldNames } from './field-names';
import * as words from './words';

// Few users need it, and the page loads faster without it.
const PickFromPage = lazy(() =>
  import('./pick-from-page').then((all) => ({ default: all.PickFromPage })),
);

interface FieldsProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (message: string) => void;
}

/** Edits the competitor fields of each CRM. */
export function Fields({ effective, actions, save, announce }: FieldsProps) {
  return (
    <Section title={words.title} intro={words.intro}>
      {VENDORS.map((vendor) => (
        <FieldNames
          key={vendor}
          vendor={vendor}
          names={effective.settings.fields[vendor]}
          isManaged={effective.managed.has(`fields.${vendor}`)}
          onChange={(names) =>
            save(actions.setFields(vendor, names), words.fieldsSaved(VENDOR_NAME[vendor], names))
          }
        />
      ))}
      {!VENDORS.every((vendor) => effective.managed.has(`fields.${vendor}`)) && (
        <Suspense>
          <PickFromPage effective={effective} actions={actions} save={save} announce={announce} />
        </Suspense>
      )}
    </Section>
  );
}
