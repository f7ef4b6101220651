/** How the reader came to a field, in words that a rep can check with their own eyes. */
interface FoundWhere {
  /** Where on the page it stands. */
  readonly place: string;
  /** What told that it is the field. */
  readonly by: string;
}

/** By the reader's names for its ways to a field. */
const WAYS: Readonly<Record<string, FoundWhere>> = {
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

/** Where the field stands and what told it, for the name of a reader's probe. */
export function foundWhere(probe: string): FoundWhere {
  return (Object.hasOwn(WAYS, probe) ? WAYS[probe] : undefined) ?? FALLBACK;
}
