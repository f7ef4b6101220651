import { changeSettings } from '../../storage/settings-storage';
import { Chips, Disclosure, Section } from '../controls/controls';
import { NameLines } from '../controls/name-lines';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Edits the values of the competitor field that mean "no competitor". */
export function IgnoredValues() {
  const { data, save } = usePage();
  const { settings, managed } = data.effective;
  const isManaged = managed.has('ignored');
  return (
    <Section
      title={words.ignoredValues.title}
      intro={words.ignoredValues.intro}
      isManaged={isManaged}
    >
      <NameLines
        label={words.ignoredValues.label}
        names={settings.ignored}
        isManaged={isManaged}
        onSave={(ignored) =>
          save(
            changeSettings((own) => ({ ...own, ignored })),
            words.valuesIgnored(ignored.length),
          )
        }
      />
      <Disclosure title={words.ignoredValues.builtIn}>
        <Chips texts={BUILT_IN_PLACEHOLDERS} />
      </Disclosure>
    </Section>
  );
}

/** Examples of the placeholders that Ringside ignores by default. A test checks each of them. */
export const BUILT_IN_PLACEHOLDERS: readonly string[] = [
  '--',
  'None',
  'No',
  'Yes',
  'N/A',
  'Not applicable',
  'Other',
  'Others',
  'Unknown',
  'Not known',
  'Nobody',
  'Nothing',
  'Null',
  'TBD',
  'TBC',
  'No competition',
  'No competitor',
  'No competitors',
  'Not using a competitor',
  'Keine',
  'Keiner',
  'Kein Wettbewerber',
  'Aucun',
  'Nessuno',
  'Ninguno',
];
