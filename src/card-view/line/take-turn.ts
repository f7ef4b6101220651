let leave: (() => void) | undefined;

/**
 * A confirmation or a question comes up, and what was up before goes: there is one thing to look at.
 *
 * @param ownLeave Takes it down again; the same function each time.
 */
export function takeTurn(ownLeave: () => void): void {
  if (leave !== ownLeave) leave?.();
  leave = ownLeave;
}
