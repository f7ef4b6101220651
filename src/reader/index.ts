import { PORT_NAME } from '../bridge/page-message';
import { adapterAt } from '../crm/adapters';
import { servePanels } from './serve-panels';

/*
 * Runs once in every page of a CRM, in a world of its own. Until a panel asks,
 * it only notes which deal an in-app navigation leaves.
 */
const adapter = adapterAt(new URL(location.href));
if (adapter) {
  const serve = servePanels(adapter);
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === PORT_NAME) serve(port);
  });
}
