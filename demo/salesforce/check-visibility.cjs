/**
 * jsdom has no layout, so it can't tell what is visible. This implementation uses `hidden` and inline
 * styles, with which the demo hides pages. Real visibility is tested in a browser, in `tests/crm/`.
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
