import { X } from 'lucide-react';
import type { Vendor } from '../../core/deal/record';
import { isVendor } from '../../core/deal/vendor';
import { removeOrgAlias } from '../../storage/org-aliases';
import { IconButton, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useKeptFocus } from '../controls/use-kept-focus';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Lists the names that reps confirmed in each org, and removes them. */
export function ConfirmedNames() {
  const { data, official, save } = usePage();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const custom = data.customCards.ready.map(({ card }) => card);
  const cardNames = new Map([...custom, ...official].map(({ id, name }) => [id, name]));
  const rows = Object.entries(data.aliases).flatMap(([org, each]) =>
    each.map(({ value, cardId }) => ({ org, value, card: cardNames.get(cardId), cardId })),
  );
  return (
    <Section title={words.confirmedNames.title} intro={words.confirmedNames.intro}>
      <div {...keptFocus}>
        {rows.length === 0 ? (
          <p tabIndex={-1} data-focus-fallback="">
            {words.confirmedNames.none}
          </p>
        ) : (
          <ol className={controls.list}>
            {rows.map(({ org, value, card, cardId }) => (
              <li key={`${org} ${value}`} className={controls.row}>
                <p>
                  {card === undefined
                    ? words.nameOfMissingCard(orgName(org), value, cardId)
                    : words.nameOfCard(orgName(org), value, card)}
                </p>
                <IconButton
                  label={words.removeName(value, orgName(org))}
                  action="remove"
                  onClick={() => save(removeOrgAlias(org, value), words.nameRemoved(value))}
                >
                  <X size={16} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
}

const ORG_NAME: Readonly<Record<Vendor, (id: string) => string>> = {
  salesforce: (host) => host,
  hubspot: words.hubSpotOrg,
};

/** Returns the display name of the org of an `orgKey`: its host, or the number of its HubSpot portal. */
export function orgName(org: string): string {
  const [vendor, id = ''] = org.split(/:(.*)/s);
  return isVendor(vendor) ? ORG_NAME[vendor](id) : id;
}
