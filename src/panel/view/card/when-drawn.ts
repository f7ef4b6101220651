/**
 * Calls back once the card on screen is wholly drawn, which takes some frames; at once where it is.
 *
 * @returns takes the call back.
 */
export function whenDrawn(callBack: () => void): () => void {
  let frame = 0;
  function look() {
    if (document.querySelector('[data-drawing]')) frame = requestAnimationFrame(look);
    else callBack();
  }
  look();
  return () => cancelAnimationFrame(frame);
}
