/* Receives the reader's value, like a panel's worker. */
let latest = '';

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  latest = message.value;
  answer(latest.length);
});
