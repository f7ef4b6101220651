/**
 * A content script sees through synthetic shadow, because the polyfill patches the page's world
 * only. Here there is one world; so for the length of a look everything that was patched is what
 * it was before. jsdom's own selectors go through the same functions.
 *
 * A native root is closed to selectors of the document, here as there: `rootOf` gives it, and `all`
 * and `one` take a root to look in.
 */
const PATCHED = [Node, Element, HTMLElement, HTMLSlotElement, Text, Document, ShadowRoot];

// This file runs before the polyfill.
const readRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
// The engine's development build hides this one on each element, out of reach of `inside`.
const readText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
const native = PATCHED.map(({ prototype }) => [
  prototype,
  Object.getOwnPropertyDescriptors(prototype),
]);
const NativeShadowRoot = ShadowRoot;

/** Gives an object these properties and no other. */
function become(target, properties) {
  for (const name of Reflect.ownKeys(target)) if (!(name in properties)) delete target[name];
  for (const name of Reflect.ownKeys(properties)) {
    if (properties[name].configurable) Object.defineProperty(target, name, properties[name]);
  }
}

/** Does something in the world of a content script. Nothing in there may wait. */
function inside(act) {
  const patched = native.map(([target]) => [target, Object.getOwnPropertyDescriptors(target)]);
  const PatchedShadowRoot = ShadowRoot;
  for (const [target, properties] of native) become(target, properties);
  globalThis.ShadowRoot = NativeShadowRoot;
  try {
    return act();
  } finally {
    globalThis.ShadowRoot = PatchedShadowRoot;
    for (const [target, properties] of patched) become(target, properties);
  }
}

function all(selector, root = document.body) {
  return inside(() => [...root.querySelectorAll(selector)]);
}

function one(selector, root) {
  const found = all(selector, root);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0];
}

globalThis.isolatedWorld = {
  all,
  one,
  inside,
  text: (node) => readText.call(node),
  rootOf: (host) => readRoot.call(host),
};
