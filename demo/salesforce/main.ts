// The order of these three matters: each depends on the one before when it loads.
import './app/shadow-mode';
import './app/adopt-styles';
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import AppNav from 'one/appNav';
import { ConsoleTabs } from './app/console/console-tabs';
import { LIST_PATH, onNavigation, startNavigation } from './app/navigation';
import { PageHosts } from './app/page-hosts';
import { makePage, titleOf } from './app/pages';
import { variant } from './app/variant';

if (location.pathname === '/' || location.pathname === '/lightning') {
  history.replaceState(null, '', LIST_PATH);
}

const main = document.createElement('main');
main.className = 'app-main';
document.body.append(createElement('one-app-nav', { is: AppNav }), main);

function showInPages(): (path: string) => void {
  const pages = new PageHosts(main, makePage);
  return (path) => {
    pages.show(path);
    document.title = titleOf(path);
  };
}

/** Shows pages in console tabs. The document's title stays; only the tabs and the URL change. */
function showInTabs(): () => void {
  const tabs = new ConsoleTabs(main);
  return () => tabs.show(location);
}

const showPath = variant === 'console' ? showInTabs() : showInPages();

function show(path: string): void {
  showPath(path);
  window.scrollTo(0, 0);
}

onNavigation(show);
startNavigation();
show(location.pathname);
