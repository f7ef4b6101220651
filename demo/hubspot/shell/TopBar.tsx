import { DEMO_NOTICE } from '../../deals';
import { Link } from './Link';
import { LIST_PATH } from './location';

/** The entry's test id is a well-formed property name: a reader must not take it for one. */
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
