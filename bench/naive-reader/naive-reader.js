/*
 * The usual kind of reader: observes everything, and scans all fields 100 ms after any change, even if the page
 * is busy. Its selectors are right for the demo's pages; only its method is naive.
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

function scan() {
  isWaiting = false;
  const value = readField();
  if (value === latest) return;
  latest = value;
  chrome.runtime.sendMessage({ value });
}

function scheduleScan() {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(scan, WAIT);
}

new MutationObserver(scheduleScan).observe(document, {
  childList: true,
  subtree: true,
  attributes: true,
  characterData: true,
});
scan();
