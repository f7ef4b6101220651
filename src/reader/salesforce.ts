import { salesforce } from '../crm/salesforce/adapter';
import { startReader } from './start-reader';

/* Runs once in every page of Salesforce, in a world of its own. */
startReader(salesforce);
