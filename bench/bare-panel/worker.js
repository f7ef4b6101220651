void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
