import type { CardFile } from '../card-schema';
import { idOf, type Json } from './fields';

/*
 * The ten-second answer as a list of items under headings: "Everyone", then one for each persona.
 */

const EVERYONE = 'Everyone';
/** Comes before a persona whose ID would be misread as the heading for everyone. */
const PERSONA = 'Persona: ';
/** The heading of an answer with an empty list of personas. */
const NO_PERSONAS = 'No personas';

type Answer = NonNullable<CardFile['answer']>;

export function itemsOfAnswer({ everyone, personas }: Answer): readonly Json[] {
  const entries = Object.entries(personas ?? {});
  const isMisread = (id: string) => id === idOf(EVERYONE) || id === idOf(NO_PERSONAS);
  return [
    ...(everyone ? [{ reader: EVERYONE, ...everyone }] : []),
    ...entries.map(([id, choice]) => ({ reader: isMisread(id) ? PERSONA + id : id, ...choice })),
    ...(personas && entries.length === 0 ? [{ reader: NO_PERSONAS }] : []),
  ];
}

export function answerOfItems(items: readonly Json[]): Json {
  let everyone: Json | undefined;
  let personas: Json | undefined;
  for (const { reader, ...choice } of items) {
    const id = idOf(String(reader));
    if (id === idOf(EVERYONE)) everyone = choice;
    else if (id === idOf(NO_PERSONAS)) personas ??= {};
    else personas = { ...personas, [id.replace(idOf(PERSONA), '')]: choice };
  }
  return { ...(everyone && { everyone }), ...(personas && { personas }) };
}
