/*
 * Opens the panel and holds nothing: Chrome stops this worker at will, so all
 * that it does is said once, at the top.
 */
chrome.runtime.onInstalled.addListener(openPanelOnAction);
chrome.runtime.onStartup.addListener(openPanelOnAction);

/** Lets the toolbar button and the keyboard shortcut open the side panel. */
function openPanelOnAction(): void {
  void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}
