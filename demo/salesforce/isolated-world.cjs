/**
 * A content script sees through synthetic shadow, because the polyfill patches the page's world
 * only. Here there is one world, and jsdom's selectors go through the patched functions; so a
 * selector is run on a plain copy of the page's elements, each of which knows its live one.
 */
const readText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
const readParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode').get;

function copyOfPage() {
  const inert = document.implementation.createHTMLDocument();
  const copies = new Map([[document.body, inert.body]]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const live = walker.currentNode;
    const copy = inert.createElement(live.localName);
    for (const { name, value } of live.attributes) copy.setAttribute(name, value);
    copies.get(readParent.call(live)).append(copy);
    copies.set(live, copy);
  }
  return copies;
}

function all(selector) {
  return [...copyOfPage()].filter(([, copy]) => copy.matches(selector)).map(([live]) => live);
}

function one(selector) {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0];
}

globalThis.isolatedWorld = { all, one, text: (element) => readText.call(element) };
