/*
 * The page's style sheet doesn't apply inside native roots, so each root adopts a copy. The copy is
 * built from the loaded rules, because the policy allows neither inline styles nor fetching.
 */
let styles: CSSStyleSheet | undefined;

function copyStyles(): CSSStyleSheet {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const copy = new CSSStyleSheet();
  copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  return copy;
}

const { attachShadow } = Element.prototype;

Element.prototype.attachShadow = function attachWithStyles(init: ShadowRootInit): ShadowRoot {
  const root = attachShadow.call(this, init);
  styles ??= copyStyles();
  root.adoptedStyleSheets.push(styles);
  return root;
};
