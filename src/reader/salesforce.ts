import { salesforce } from '../crm/salesforce/adapter';
import { startReader } from './start-reader';

/* Runs once in every Salesforce page, in an isolated world. */
startReader(salesforce);
