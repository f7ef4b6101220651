import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import type { ProbeName } from '../../core/deal/probe-name';
import { orgId, type RecordRef, type Vendor } from '../../core/deal/record';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { usePanelContext } from './panel-props';
import * as words from './words';

const ORG_NAME: Readonly<Record<Vendor, (id: string) => string>> = {
  salesforce: (host) => host.split('.')[0] ?? host,
  hubspot: words.hubspotPortal,
};

/** Returns the name of the deal's org: "acme" on acme.lightning.force.com, "HubSpot portal 1" for deal 1/2. */
export function orgName(record: RecordRef): string {
  return ORG_NAME[record.vendor](orgId(record));
}

/**
 * Returns where the field is on the page and how it was recognized.
 *
 * @param probe As reported by a page, whose reader may be of another version.
 */
export function foundWhere(probe: string): words.FoundField {
  return Object.hasOwn(words.foundField, probe)
    ? words.foundField[probe as ProbeName]
    : words.foundSomewhere;
}

/** A few are enough to recognize the field; the page shows them all. */
const MAX_SHOWN = 5;

/** Shows a field's values as the page shows them, each starting a line. */
export function PageValues({ values }: { readonly values: readonly string[] }) {
  const texts = [...new Set(values)];
  return (
    <>
      {texts.slice(0, MAX_SHOWN).map((value) => (
        <span key={value} className={text.excerpt} title={withoutDirectionControls(value)}>
          <Isolate>{value}</Isolate>
        </span>
      ))}
      {texts.length > MAX_SHOWN && <span>{words.moreValues(texts.length - MAX_SHOWN)}</span>}
    </>
  );
}

interface AlwaysMeansProps {
  readonly value: string;
  /** Undefined where the rep chooses among several. */
  readonly card?: Card | undefined;
  readonly record: RecordRef;
}

/** Explains what it means to confirm a name for the whole org. */
export function AlwaysMeans({ value, card, record }: AlwaysMeansProps) {
  return (
    <p className={text.smallPrint}>
      {words.alwaysMeans(value, card?.name, record.vendor, orgName(record))}
    </p>
  );
}

interface ChooseFieldProps {
  readonly vendor: Vendor;
  /** The button that opens the settings. */
  readonly children: ReactNode;
}

/** Offers to choose the competitor field in the settings, unless an admin's policy sets it. */
export function ChooseField({ vendor, children }: ChooseFieldProps) {
  const { managed } = usePanelContext();
  return managed?.has(`fields.${vendor}`) ? <p>{words.fieldSetByAdmin}</p> : children;
}
