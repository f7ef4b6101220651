import { proofsToSay } from '../answer/proofs-to-say';
import type { Battlecard, Comparison, Objection, Wedge } from '../card/battlecard';
import { emphasise, type PersonaId } from '../card/emphasis';
import type { Line } from '../card/line';
import type { PartContent, Passage } from './part';

function passages(...all: readonly Passage[]): PartContent {
  return { kind: 'passages', passages: all };
}

function present(lines: readonly (Line | undefined)[]): readonly Line[] {
  return lines.filter((line) => line !== undefined);
}

function ofWedge({ claim, attack, proof, reality, evidence, contrast }: Wedge): Passage {
  return { lines: present([claim, attack, proof, reality, evidence, contrast]) };
}

/** First what may be said as a proof, wherever it stands, then the proof points that are left. */
function ofProof(card: Battlecard, points: readonly Line[], persona: PersonaId): PartContent {
  const proofs = emphasise(proofsToSay(card), persona).map(({ line }) => line);
  const others = emphasise(points, persona).filter((line) => !proofs.includes(line));
  return passages({ lines: proofs, saysInternal: true }, { lines: others });
}

/** What answers an objection, in the order in which it is said. */
export function answerTo({ stance, pivot }: Objection): readonly Line[] {
  return present([stance, pivot]);
}

/** An objection with its answer. */
export function passageOf(objection: Objection): Passage {
  return { said: objection.objection, lines: answerTo(objection) };
}

function tableOf({ heads, rows }: Comparison): PartContent {
  return {
    kind: 'table',
    heads: [heads.aspect ?? '', heads.them, heads.us],
    rows: rows.map(({ aspect, them, us }) => ({ name: aspect, lines: [them, us] })),
  };
}

/**
 * What is to be copied of a part as a whole, in the order in which the panel shows it. Nothing for a
 * part that the card does not have.
 *
 * @param part The part's name, as "wedges", "compare-0" or "more-0".
 */
export function contentOfPart(
  card: Battlecard,
  part: string,
  persona: PersonaId,
): PartContent | undefined {
  const list = (lines: readonly Line[]) => passages({ lines: emphasise(lines, persona) });
  switch (part) {
    case 'summary': {
      if (card.summary === undefined) return undefined;
      const { oneLiner, theyWin, weWin, trap } = card.summary;
      return passages({ lines: present([oneLiner, theyWin, weWin, trap]) });
    }
    case 'wedges':
      return card.wedges && passages(...emphasise(card.wedges.items, persona).map(ofWedge));
    case 'discovery':
      return card.discovery && list([...card.discovery.questions, ...card.discovery.fitSignals]);
    case 'proof':
      return card.proofPoints && ofProof(card, card.proofPoints.lines, persona);
    case 'objections':
      return (
        card.objections && passages(...emphasise(card.objections.items, persona).map(passageOf))
      );
    case 'terms': {
      if (card.translations === undefined) return undefined;
      const { heads, rows } = card.translations;
      return {
        kind: 'table',
        heads: [heads.them, heads.us, heads.differenceToSay ?? heads.difference],
        rows: rows.map(({ them, us, difference }) => ({ name: them, lines: [us, difference] })),
      };
    }
    case 'mindset':
      return card.philosophy && tableOf(card.philosophy);
    case 'infra':
      return card.architecture && passages({ lines: card.architecture.points });
    case 'concede':
      return card.concede && list(present([...card.concede.when, card.concede.position]));
    case 'personas': {
      const messages = card.personas?.messages.map(({ persona: id, line }) => ({
        personas: [id],
        line,
      }));
      if (messages === undefined) return undefined;
      const lines = emphasise(messages, persona).map(({ line }) => line);
      return passages({ lines, saysInternal: true });
    }
    case 'links':
      return card.references && passages({ lines: card.references.lines });
    default: {
      const more = card.more[Number(/^more-(\d+)$/.exec(part)?.[1])];
      const table = card.comparisons?.[Number(/^compare-(\d+)$/.exec(part)?.[1])];
      return more ? list(more.lines) : table && tableOf(table);
    }
  }
}
