import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { LIST_PATH } from './shell/location';

if (location.pathname === '/') history.replaceState(null, '', LIST_PATH);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
