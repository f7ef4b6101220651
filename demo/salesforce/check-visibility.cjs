/**
 * jsdom has no layout, so nothing in it can say by itself what is on screen. This answers from what
 * elements bear themselves (`hidden` and inline styles), which is how the demo hides the pages that
 * were left. Whether the reader tells shown from hidden is tested in a real browser, in
 * `tests/crm/`.
 */
const outerOf = (element) =>
  element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

Element.prototype.checkVisibility = function checkVisibility({ visibilityProperty = false } = {}) {
  let visibility = '';
  for (let at = this; at; at = outerOf(at)) {
    if (at.hasAttribute('hidden') || at.style?.display === 'none') return false;
    visibility ||= at.style?.visibility;
  }
  return this.isConnected && !(visibilityProperty && visibility === 'hidden');
};
