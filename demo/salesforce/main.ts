// The order of these three matters: each of them is read by the next one when that loads.
import './app/shadow-mode';
import './app/look-in-roots';
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

/** The title stays: in a console a change of tabs shows in nothing but the tabs and the address. */
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
