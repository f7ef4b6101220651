import { X } from 'lucide-react';
import type { Vendor } from '../../core/deal/record';
import { isVendor } from '../../core/deal/vendor';
import type { OrgAliases } from '../../storage/org-aliases';
import { IconButton, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { useFocusAfter } from '../controls/use-focus-after';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import * as words from './words';

interface ConfirmedNamesProps {
  readonly aliases: OrgAliases;
  readonly cardNames: ReadonlyMap<string, string>;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Lists the names that reps confirmed in each org, and removes them. */
export function ConfirmedNames({ aliases, cardNames, actions, save }: ConfirmedNamesProps) {
  const { within, focusAfter } = useFocusAfter(aliases);
  const rows = Object.entries(aliases).flatMap(([org, each]) =>
    each.map(({ value, cardId }) => ({ org, value, card: cardNames.get(cardId), cardId })),
  );

  function remove(index: number, org: string, value: string) {
    focusAfter(Math.min(index, rows.length - 2), ['remove']);
    save(actions.removeConfirmedName(org, value), words.nameRemoved(value));
  }

  return (
    <Section title={words.confirmedNames.title} intro={words.confirmedNames.intro}>
      <div ref={within}>
        {rows.length === 0 ? (
          <p tabIndex={-1} data-focus-fallback="">
            {words.confirmedNames.none}
          </p>
        ) : (
          <ol className={controls.list}>
            {rows.map(({ org, value, card, cardId }, index) => (
              <li key={`${org} ${value}`} className={controls.row}>
                <p>
                  {card === undefined
                    ? words.nameOfMissingCard(orgName(org), value, cardId)
                    : words.nameOfCard(orgName(org), value, card)}
                </p>
                <IconButton
                  label={words.removeName(value, orgName(org))}
                  action="remove"
                  onClick={() => remove(index, org, value)}
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
