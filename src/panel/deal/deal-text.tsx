import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import type { ProbeName } from '../../core/deal/probe-name';
import { DEAL_NOUN, orgId, type RecordRef, type Vendor } from '../../core/deal/record';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import { usePanelContext } from './panel-props';

/** What the vendor's users call the place that all their deals live in. */
export const ORG_NOUN: Readonly<Record<Vendor, string>> = { salesforce: 'org', hubspot: 'portal' };

const ORG_NAME: Readonly<Record<Vendor, (id: string) => string>> = {
  salesforce: (host) => host.split('.')[0] ?? host,
  hubspot: (portal) => `HubSpot portal ${portal}`,
};

/** Returns the name of the deal's org: "acme" on acme.lightning.force.com, "HubSpot portal 1" for deal 1/2. */
export function orgName(record: RecordRef): string {
  return ORG_NAME[record.vendor](orgId(record));
}

/** How the reader came to a field, in words that a rep can check with their own eyes. */
interface FoundWhere {
  /** Where on the page it stands. */
  readonly place: string;
  /** What told that it is the field. */
  readonly by: string;
}

/** By the reader's names for its ways to a field. */
const WAYS: Readonly<Record<ProbeName, FoundWhere>> = {
  'salesforce/target-name': { place: 'among the record’s fields', by: 'its API name' },
  'salesforce/field-label': { place: 'among the record’s fields', by: 'its label' },
  'salesforce/dynamic-form': { place: 'in a field section of the page', by: 'the field’s id' },
  'salesforce/output-root': { place: 'among the record’s fields', by: 'the label shown at it' },
  'salesforce/highlights': { place: 'in the highlights on top', by: 'its label' },
  'salesforce/classic': { place: 'on the Classic detail page', by: 'its label' },
  'hubspot/sidebar-row': { place: 'in the left sidebar', by: 'its internal name' },
  'hubspot/property-input': { place: 'among the deal’s properties', by: 'its internal name' },
  'hubspot/highlight': { place: 'in the highlights on top', by: 'its internal name' },
  'hubspot/all-properties': { place: 'in the list of all properties', by: 'its internal name' },
  'hubspot/legacy': { place: 'in the sidebar of the older page', by: 'its internal name' },
  'hubspot/middle-card': { place: 'on a card in the middle column', by: 'its label' },
};

const FALLBACK: FoundWhere = { place: 'on the page', by: 'its name' };

function isKnown(probe: string): probe is ProbeName {
  return Object.hasOwn(WAYS, probe);
}

/**
 * Returns where the field is on the page and how it was recognized.
 *
 * @param probe As a page says it, which may be an older version's name.
 */
export function foundWhere(probe: string): FoundWhere {
  return isKnown(probe) ? WAYS[probe] : FALLBACK;
}

/** A rep reads a few; whoever needs them all looks at the page. */
const MAX_SHOWN = 5;

/** A field's texts as they stand on the page, each on lines of its own. */
export function PageValues({ values }: { readonly values: readonly string[] }) {
  const texts = [...new Set(values)];
  return (
    <>
      {texts.slice(0, MAX_SHOWN).map((value) => (
        <span key={value} className={text.excerpt} title={withoutDirectionControls(value)}>
          <Isolate>{value}</Isolate>
        </span>
      ))}
      {texts.length > MAX_SHOWN && <span>and {texts.length - MAX_SHOWN} more</span>}
    </>
  );
}

interface AlwaysMeansProps {
  readonly value: string;
  /** Nothing where the rep chooses among several. */
  readonly card?: Card | undefined;
  readonly record: RecordRef;
}

/** What a rep agrees to when a name is to hold for the whole org. */
export function AlwaysMeans({ value, card, record }: AlwaysMeansProps) {
  return (
    <p className={text.smallPrint}>
      <b>Always:</b> “<Isolate>{value}</Isolate>” brings up{' '}
      {card ? <Isolate>{card.name}</Isolate> : 'that card'} on every {DEAL_NOUN[record.vendor]} in{' '}
      {orgName(record)}. Kept in this browser; undo it any time.
    </p>
  );
}

interface ChooseFieldProps {
  readonly vendor: Vendor;
  /** Leads to the setting. */
  readonly children: ReactNode;
}

/** Offers to choose the competitor field in the settings; where a policy sets it, says so instead. */
export function ChooseField({ vendor, children }: ChooseFieldProps) {
  const { managed } = usePanelContext();
  return managed?.has(`fields.${vendor}`) ? <p>Your Ringside admin set the field.</p> : children;
}
