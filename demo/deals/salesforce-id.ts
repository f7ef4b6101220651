const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** One character says which of five characters are capitals: bit 0 for the first of them. */
function checkCharacter(five: string): string {
  const bits = [...five].reduce(
    (sum, character, place) => (/[A-Z]/.test(character) ? sum + 2 ** place : sum),
    0,
  );
  return SUFFIX.charAt(bits);
}

/**
 * The 18-character form of a record id. The last three characters are a checksum of the
 * capitals, so an id that was made up by hand would be refused by anything that checks it.
 */
export function salesforceId(fifteen: string): string {
  if (!/^[0-9A-Za-z]{15}$/.test(fifteen)) throw new Error(`Not a 15-character id: ${fifteen}`);
  const fives = [fifteen.slice(0, 5), fifteen.slice(5, 10), fifteen.slice(10)];
  return fifteen + fives.map(checkCharacter).join('');
}
