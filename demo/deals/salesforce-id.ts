const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Returns one character that encodes which of five characters are capitals; bit 0 is the first. */
function checkCharacter(five: string): string {
  const bits = [...five].reduce(
    (sum, character, place) => (/[A-Z]/.test(character) ? sum + 2 ** place : sum),
    0,
  );
  return SUFFIX.charAt(bits);
}

/**
 * Returns the 18-character form of a record ID. The last three characters are a checksum of the
 * capitals, so a made-up ID would fail any check.
 *
 * @throws if the ID doesn't have 15 letters and digits.
 */
export function salesforceId(fifteen: string): string {
  if (!/^[0-9A-Za-z]{15}$/.test(fifteen)) throw new Error(`Not a 15-character id: ${fifteen}`);
  const fives = [fifteen.slice(0, 5), fifteen.slice(5, 10), fifteen.slice(10)];
  return fifteen + fives.map(checkCharacter).join('');
}
