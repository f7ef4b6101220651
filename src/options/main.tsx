import { names } from 'virtual:ringside-names';
import { drawPage } from '../ui/page';
import { App } from './app';

void drawPage('settings', <App bundled={names} />);
