import type { Battlecard } from '../../core/card/battlecard';
import type { PersonaId } from '../../core/card/emphasis';
import { ArchitecturePart } from './architecture-part';
import { ConcedePart } from './concede-part';
import { DiscoveryPart } from './discovery-part';
import { LineItems } from './line-items';
import { ObjectionsPart } from './objections-part';
import type { Part } from './part';
import { PersonaMessagesPart } from './persona-messages-part';
import { PhilosophyPart } from './philosophy-part';
import { ProofPart } from './proof-part';
import { SummaryPart } from './summary-part';
import { TranslationsPart } from './translations-part';
import { WedgesPart } from './wedges-part';

function part(id: string, short: string, title: string, body: Part['body']): Part {
  return { id: `part-${id}`, short, title, body };
}

/**
 * The card's parts in the order in which a call needs them: what the fight is
 * about, how to open it, what to ask, what to answer; then what has to be
 * explained; last what is read before a call rather than in it.
 */
export function partsOf(card: Battlecard, persona: PersonaId): readonly Part[] {
  const { wedges, discovery, proofPoints, objections, translations } = card;
  const { philosophy, architecture, concede, personas, references } = card;
  return [
    card.summary &&
      part(
        'summary',
        'Summary',
        card.summary.title,
        <SummaryPart card={card} summary={card.summary} persona={persona} />,
      ),
    wedges && part('wedges', 'Wedges', wedges.title, <WedgesPart wedges={wedges} />),
    discovery &&
      part('discovery', 'Questions', discovery.title, <DiscoveryPart discovery={discovery} />),
    proofPoints &&
      part(
        'proof',
        'Proof',
        proofPoints.title,
        <ProofPart card={card} proofPoints={proofPoints} />,
      ),
    objections &&
      part(
        'objections',
        'Objections',
        objections.title,
        <ObjectionsPart objections={objections} />,
      ),
    translations &&
      part(
        'terms',
        'Translation',
        translations.title,
        <TranslationsPart translations={translations} />,
      ),
    philosophy &&
      part('mindset', 'Philosophy', philosophy.title, <PhilosophyPart philosophy={philosophy} />),
    ...(card.comparisons ?? []).map((table, position) =>
      part(`compare-${position}`, table.title, table.title, <PhilosophyPart philosophy={table} />),
    ),
    architecture &&
      part(
        'infra',
        'Architecture',
        architecture.title,
        <ArchitecturePart architecture={architecture} />,
      ),
    concede && part('concede', 'Concede', concede.title, <ConcedePart concede={concede} />),
    personas &&
      part('personas', 'Personas', personas.title, <PersonaMessagesPart personas={personas} />),
    ...card.more.map((list, position) =>
      part(`more-${position}`, list.title, list.title, <LineItems lines={list.lines} />),
    ),
    references &&
      part(
        'links',
        'References',
        references.title,
        <LineItems lines={references.lines} keepsOrder />,
      ),
  ].filter((candidate) => candidate !== undefined);
}
