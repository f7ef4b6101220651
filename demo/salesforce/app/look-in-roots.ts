/*
 * A native root is closed to the page's sheet, so each root adopts a copy of it. Constructed from
 * rules that are loaded already: the policy allows no inline style and no fetching.
 */
let look: CSSStyleSheet | undefined;

function copiedLook(): CSSStyleSheet {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const copy = new CSSStyleSheet();
  copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  return copy;
}

const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function attachWithLook(init: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, init);
  look ??= copiedLook();
  root.adoptedStyleSheets.push(look);
  return root;
};
