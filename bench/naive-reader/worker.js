/* Takes what the reader found, as a panel's worker would. */
let latest = '';

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  latest = message.value;
  answer(latest.length);
});
