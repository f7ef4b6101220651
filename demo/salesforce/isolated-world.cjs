/**
 * A content script sees through synthetic shadow, because the polyfill patches only the page's world.
 * Jest has a single world, so `inside` restores everything that was patched while it runs. jsdom's
 * selectors use the same functions.
 *
 * As in a browser, the document's selectors don't reach into a native root: `rootOf` returns the root,
 * and `all` and `one` accept it as a second argument.
 */
const PATCHED = [Node, Element, HTMLElement, HTMLSlotElement, Text, Document, ShadowRoot];

// This file runs before the polyfill, so these are the native getters.
const readRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
// The engine's development build overrides this on each element, where `inside` can't restore it.
const readText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
const native = PATCHED.map(({ prototype }) => [
  prototype,
  Object.getOwnPropertyDescriptors(prototype),
]);
const NativeShadowRoot = ShadowRoot;

/** Gives an object exactly these properties. */
function become(target, properties) {
  for (const name of Reflect.ownKeys(target)) if (!(name in properties)) delete target[name];
  for (const name of Reflect.ownKeys(properties)) {
    if (properties[name].configurable) Object.defineProperty(target, name, properties[name]);
  }
}

/** Runs a synchronous function as if in a content script's world. */
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
