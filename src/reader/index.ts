import { adapterAt } from '../crm/adapters';
import { startReader } from './start-reader';

/* Runs once in every page of a CRM, in a world of its own. */
const adapter = adapterAt(new URL(location.href));
if (adapter) startReader(adapter);
