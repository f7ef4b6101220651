import { DEMO_NOTICE } from '../../deals';
import { Link } from './Link';
import { LIST_PATH } from './location';

/** The top bar. The entry's test ID looks like a property name, but a reader must not read it. */
export function TopBar() {
  return (
    <header className="app-bar">
      <span className="app-mark" aria-hidden="true" />
      <span className="app-name">Deals demo</span>
      <nav className="app-nav" aria-label="App">
        <span data-test-id="deals">
          <Link to={LIST_PATH} className="is-here">
            Deals
          </Link>
        </span>
      </nav>
      <p className="demo-notice">{DEMO_NOTICE}</p>
    </header>
  );
}
