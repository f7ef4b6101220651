import { hubspot } from '../crm/hubspot/adapter';
import { startReader } from './start-reader';

/* Runs once in every page of HubSpot, in a world of its own. */
startReader(hubspot);
