import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByPersona } from '../../src/core/card/emphasis';

const items = fc.array(
  fc.record({ id: fc.nat(), personas: fc.subarray(['engineers', 'platform', 'leaders']) }),
);
const personas = fc.constantFrom('engineers', 'platform', 'leaders', 'nobody', undefined);

it('sorts items for the persona first, drops none, and otherwise keeps the order', () => {
  fc.assert(
    fc.property(items, personas, (list, persona) => {
      const sorted = sortByPersona(list, persona);
      const matters = (item: { personas: string[] }) =>
        persona !== undefined && item.personas.includes(persona);
      const count = list.filter(matters).length;
      expect(sorted.slice(0, count)).toEqual(list.filter(matters));
      expect(sorted.slice(count)).toEqual(list.filter((item) => !matters(item)));
    }),
  );
});
