import { hubspot } from '../crm/hubspot/adapter';
import { startReader } from './start-reader';

/* Runs once in every HubSpot page, in an isolated world. */
startReader(hubspot);
