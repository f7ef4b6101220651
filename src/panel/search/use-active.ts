import { type KeyboardEvent, useState } from 'react';
import type { FoundThing } from '../../core/search/found';
import { positionAfter } from '../../ui/position-after';

/** Stays the same when the list grows around it. */
function keyOf(thing: FoundThing): string {
  return `${thing.card.id} ${ownKeyOf(thing)}`;
}

function ownKeyOf(thing: FoundThing): string {
  switch (thing.kind) {
    case 'term':
      return `term ${thing.row.id}`;
    case 'objection':
      return `objection ${thing.objection.id}`;
    case 'line':
      return thing.line.id;
  }
}

/** Which result the keys are for: the first, until the rep moves on. */
export function useActive(things: readonly FoundThing[]) {
  const [chosen, setChosen] = useState<string>();
  const keys = things.map(keyOf);
  const active = chosen === undefined ? 0 : Math.max(0, keys.indexOf(chosen));

  /** @returns whether the key was one that moves. */
  function move(event: KeyboardEvent): boolean {
    const next = positionAfter(event.key, active, things.length, 'list', 'wrap');
    if (next === undefined || keys[next] === undefined) return false;
    setChosen(keys[next]);
    return true;
  }

  return { active, keys, move, choose: setChosen };
}
