import { createElement } from 'lwc';
import OpportunityList from 'one/opportunityList';
import RecordHomeFlexipage2 from 'one/recordHomeFlexipage2';
import { recordAt } from '../record/record-store';
import { LIST_PATH } from './navigation';

/** URLs often omit the object's name: `/lightning/r/{id}/view` is the same page. */
const RECORD = /^\/lightning\/r\/(?:[A-Za-z]\w*\/)?(\w{15}|\w{18})\/view\/?$/;

export function recordIdIn(path: string): string | undefined {
  return RECORD.exec(path)?.[1];
}

/** Returns a page's name on its console tab. */
export function nameOf(path: string): string {
  const record = recordAt(recordIdIn(path) ?? '');
  return record?.name ?? (path === LIST_PATH ? 'Opportunities' : path);
}

export function titleOf(path: string): string {
  const record = recordAt(recordIdIn(path) ?? '');
  if (record !== undefined) return `${record.name} | ${record.object} | Sales demo`;
  return path === LIST_PATH ? 'Opportunities | Sales demo' : 'Sales demo';
}

function notFound(path: string): HTMLElement {
  const message = document.createElement('p');
  message.className = 'page-not-found';
  message.textContent = `The demo has no page at ${path}.`;
  return message;
}

export function makePage(path: string): HTMLElement {
  if (path === LIST_PATH) return createElement('one-opportunity-list', { is: OpportunityList });
  const id = recordIdIn(path);
  if (id === undefined || recordAt(id) === undefined) return notFound(path);
  const page = createElement('one-record-home-flexipage2', { is: RecordHomeFlexipage2 });
  return Object.assign(page, { recordId: id });
}
