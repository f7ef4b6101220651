/*
 * The kind of reader that is commonly shipped: watches everything, and 100 ms after a change
 * looks at the fields again, however the page is doing. The selectors are right for the demo's pages; it is only its
 * way of looking that is naive.
 */

const WAIT = 100;

const FIELDS = 'records-record-layout-item, flexipage-field, span[data-test-id]';

let isWaiting = false;
let latest = '';

function readField() {
  for (const field of document.querySelectorAll(FIELDS)) {
    const [label = '', ...values] = field.innerText.split('\n').map((line) => line.trim());
    if (/competitor/i.test(label)) return values.join(' ');
  }
  return '';
}

function look() {
  isWaiting = false;
  const value = readField();
  if (value === latest) return;
  latest = value;
  chrome.runtime.sendMessage({ value });
}

function lookSoon() {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(look, WAIT);
}

new MutationObserver(lookSoon).observe(document, {
  childList: true,
  subtree: true,
  attributes: true,
  characterData: true,
});
look();
