import { X } from 'lucide-react';
import type { Vendor } from '../../core/deal/record';
import { isVendor } from '../../core/deal/vendor';
import type { OrgAliases } from '../../storage/org-aliases';
import { IconButton, Section } from '../controls/controls';
import { useFocusAfter } from '../controls/use-focus-after';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import styles from './general.module.css';

interface ConfirmedNamesProps {
  readonly aliases: OrgAliases;
  readonly cardNames: ReadonlyMap<string, string>;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** What reps have confirmed a name to mean, org by org. */
export function ConfirmedNames({ aliases, cardNames, actions, save }: ConfirmedNamesProps) {
  const { within, focusAfter } = useFocusAfter(aliases);
  const rows = Object.entries(aliases).flatMap(([org, each]) =>
    each.map(({ value, cardId }) => ({ org, value, card: cardNames.get(cardId), cardId })),
  );

  function forget(place: number, org: string, value: string) {
    focusAfter(Math.min(place, rows.length - 2), ['remove']);
    save(actions.removeConfirmedName(org, value), `“${value}” is a name like any other again.`);
  }

  return (
    <Section
      title="Names confirmed for an org"
      intro="When a name comes close to a card’s and you say in the panel that it is the one, it counts from then on, in that org only."
    >
      <div ref={within}>
        {rows.length === 0 ? (
          <p tabIndex={-1} data-focus-fallback="">
            None so far.
          </p>
        ) : (
          <ol className={styles.names}>
            {rows.map(({ org, value, card, cardId }, place) => (
              <li key={`${org} ${value}`} className={styles.row}>
                <p>
                  In {orgName(org)}, “<bdi>{value}</bdi>” is{' '}
                  {card === undefined ? (
                    <>
                      <code>{cardId}</code>, a card that is no longer part of Ringside
                    </>
                  ) : (
                    <strong>{card}</strong>
                  )}
                </p>
                <IconButton
                  label={`Remove ${value} in ${orgName(org)}`}
                  action="remove"
                  onClick={() => forget(place, org, value)}
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
  hubspot: (portal) => `HubSpot portal ${portal}`,
};

/** Returns what people call the org behind a key of `orgKey`: its host, or the portal's number. */
export function orgName(org: string): string {
  const [vendor, id = ''] = org.split(/:(.*)/s);
  return isVendor(vendor) ? ORG_NAME[vendor](id) : id;
}
