import type { DealReading } from '../core/deal/reading';
import type { Signal } from '../core/diagnostics/signal';
import type { CrmAdapter, OpenDeal } from './adapter';
import { parentOf } from './composed';
import type { FoundField, ProbedField } from './find-fields';
import { isShownOnDeal } from './on-open-deal';

/** How many elements a structure contains, from the field upward. */
const STEPS = 6;

/** The maximum number of attributes listed for one element. */
const MAX_ATTRIBUTES = 8;

/** Tags that every org has. Others can contain a customer's own words. */
const KNOWN_TAG =
  /^(?:[a-z][a-z0-9]*|(?:records|record_flexipage|force|flexipage|lightning|laf|one)-[a-z0-9-]+)$/;

/** Attributes that every org has. Only their names are listed, never values. */
const KNOWN_ATTRIBUTE =
  /^(?:slot|role|field-label|data-(?:target-selection-name|field-id|output-element-id|test-id|selenium-test|card-type|profile-property|field|crm-location|deferred-property-input-(?:root|state|mode)))$/;

function describe(element: Element): string {
  const tag = KNOWN_TAG.test(element.localName) ? element.localName : 'other-element';
  const attributes = element
    .getAttributeNames()
    .filter((name) => KNOWN_ATTRIBUTE.test(name))
    .slice(0, MAX_ATTRIBUTES);
  return tag + attributes.map((name) => `[${name}]`).join('');
}

/** Returns tags and attribute names from an element upward, without anything that a customer wrote. */
export function structureOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < STEPS; at = parentOf(at)) {
    steps.push(describe(at));
  }
  return steps.join(' < ');
}

/** Returns a signal if two probes for the field should agree in this scan but don't. */
export function signalIn(
  reading: DealReading,
  probed: readonly ProbedField[],
  fields: readonly FoundField[],
  adapter: CrmAdapter,
  open: OpenDeal,
): Signal | undefined {
  const { vendor } = adapter;
  if (reading.kind === 'ambiguous') {
    const [first, second] = reading.sources;
    const field = fields.find(({ source }) => source === second?.field);
    if (!first || !second || !field) return undefined;
    const structure = structureOf(field.element);
    const [primary, secondary] = [first.field.probe, second.field.probe];
    return { kind: 'disagreement', vendor, primary, secondary, structure };
  }
  const [primary] = adapter.probes;
  const [found] = fields;
  if (!primary || !found || found.source.probe === primary.name) return undefined;
  const isSilent = !probed.some(
    ({ probe, candidate }) => probe === primary && isShownOnDeal(candidate.element, adapter, open),
  );
  const probe = adapter.probes.find(({ name }) => name === found.source.probe);
  if (!isSilent || probe?.isOnlyProbe) return undefined;
  const structure = structureOf(found.element);
  const secondary = found.source.probe;
  return { kind: 'primary-silent', vendor, primary: primary.name, secondary, structure };
}
