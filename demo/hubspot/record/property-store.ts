import { useSyncExternalStore } from 'react';
import { type HubspotDeal, hubspotDeals } from '../../deals';
import { cardProperties, otherProperties, type Property } from './property';

export const deals: readonly HubspotDeal[] = Object.values<HubspotDeal>(hubspotDeals);

export function dealWithId(id: string | undefined): HubspotDeal | undefined {
  return deals.find((deal) => deal.id === id);
}

const onCard: ReadonlyMap<string, number> = new Map(
  deals.map((deal) => [deal.id, cardProperties(deal).length]),
);

/** The properties of each deal: those on its card, then the others. */
let properties: ReadonlyMap<string, readonly Property[]> = new Map(
  deals.map((deal) => [deal.id, [...cardProperties(deal), ...otherProperties(deal)]]),
);
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Saves values until the document is reloaded, which restores the demo's data. */
export function saveProperty(dealId: string, name: string, values: readonly string[]): void {
  const changed = (properties.get(dealId) ?? []).map((property) =>
    property.name === name ? { ...property, values } : property,
  );
  properties = new Map(properties).set(dealId, changed);
  for (const listener of listeners) listener();
}

export function useAllProperties(dealId: string): readonly Property[] {
  return useSyncExternalStore(subscribe, () => properties).get(dealId) ?? [];
}

export function useCardProperties(dealId: string): readonly Property[] {
  return useAllProperties(dealId).slice(0, onCard.get(dealId));
}
