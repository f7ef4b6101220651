import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import AppNav from 'one/appNav';
import { LIST_PATH, onNavigation, startNavigation } from './app/navigation';
import { PageHosts } from './app/page-hosts';
import { makePage, titleOf } from './app/pages';

if (location.pathname === '/' || location.pathname === '/lightning') {
  history.replaceState(null, '', LIST_PATH);
}

const main = document.createElement('main');
main.className = 'app-main';
document.body.append(createElement('one-app-nav', { is: AppNav }), main);

const pages = new PageHosts(main, makePage);

function show(path: string): void {
  pages.show(path);
  document.title = titleOf(path);
  window.scrollTo(0, 0);
}

onNavigation(show);
startNavigation();
show(location.pathname);
