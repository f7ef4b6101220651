import { ArrowLeft, Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { SearchIndex } from '../../core/search/search-index';
import { Button } from '../../ui/button';
import { GO_KEYS } from '../../ui/keys';
import { Modal } from '../../ui/modal';
import dialog from '../../ui/sheet.module.css';
import { type PanelProps, usePanelContext } from '../deal/panel-props';
import { addWhenIdle } from './add-when-idle';
import { frontCards, goToFound } from './on-screen';
import { ResultList } from './results';
import styles from './search.module.css';
import { NothingFound, NothingTyped } from './suggestions';
import { countOf, useActive, useAnnouncedCount, useDrawn, useFound } from './use-results';
import * as words from './words';

/* Everything of the search that the panel loads after its first paint is in this module. */
export { addWhenIdle, SearchIndex };

/** Fewer letters are in too many names of tools. */
const MIN_TOOL_LETTERS = 3;

interface SearchSheetProps extends Pick<PanelProps, 'screen' | 'cards'> {
  /** The text that the search starts with. */
  readonly begun: string;
  readonly index: SearchIndex;
  /** The size of the index, which changes as it grows. */
  readonly size: number;
  readonly close: () => void;
  /** What can be opened beside the card. */
  readonly tools: readonly { readonly name: string; readonly open: () => void }[];
  /** The live region, which must be in the dialog to be announced. */
  readonly children: ReactNode;
}

/** The search over all cards. It covers the whole panel and changes nothing behind it. */
export function SearchSheet(props: SearchSheetProps) {
  const { begun, index, size, close, screen, cards, tools, children } = props;
  const { persona, today } = useCardContext();
  const { actions } = usePanelContext();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed, setTyped] = useState(begun);
  const front = useMemo(() => frontCards(screen), [screen]);
  const rivals = cards.filter(({ purpose }) => purpose === undefined);
  const found = useFound(index, size, { typed, front, persona, today });
  const things = useDrawn(found);
  const { active, keys, move, choose } = useActive(things);
  const hasResults = found !== undefined && things.length > 0;
  const part = typed.trim().toLowerCase();
  const isLong = part.length >= MIN_TOOL_LETTERS;
  const offered = tools.filter(({ name }) => isLong && name.toLowerCase().includes(part));
  const [tool] = offered;
  const count = tool && !hasResults ? words.openTool(tool.name) : found && countOf(found, typed);
  const cancelCount = useAnnouncedCount(count);
  const isLoading = index.size < cards.length;

  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    // The letter that opened the search is in the field already; the next ones follow it.
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);

  function type(next: string) {
    setTyped(next);
    choose(undefined);
  }

  function onTry(next: string) {
    type(next);
    field.current?.focus();
  }

  function onGo(position: number) {
    const thing = things[position];
    if (thing === undefined) return;
    close();
    goToFound(thing, screen, actions);
  }

  function onFieldKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !hasResults && tool) tool.open();
    else if (event.key === 'Enter') {
      const { shiftKey, altKey, ctrlKey, metaKey } = event;
      const click = { bubbles: true, cancelable: true, shiftKey, altKey, ctrlKey, metaKey };
      document.getElementById(`${list}-${active}`)?.dispatchEvent(new MouseEvent('click', click));
    } else if (!move(event)) return;
    event.preventDefault();
  }

  return (
    <Modal className={styles.sheet} aria-label={words.search} onClose={close}>
      <div className={styles.page}>
        <div className={styles.head}>
          <button
            type="button"
            className={dialog.close}
            aria-label={words.back}
            title={words.backWithKey}
            onClick={close}
          >
            <ArrowLeft size={18} aria-hidden="true" />
          </button>
          <span className={styles.box}>
            <Search className={styles.glass} size={16} aria-hidden="true" />
            <input
              ref={field}
              className={styles.field}
              type="text"
              role="combobox"
              aria-label={words.searchAllCards}
              aria-autocomplete="list"
              aria-expanded={hasResults}
              aria-controls={hasResults ? list : undefined}
              aria-activedescendant={hasResults ? `${list}-${active}` : undefined}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="done"
              maxLength={200}
              placeholder={words.placeholder}
              value={typed}
              onChange={(event) => type(event.target.value)}
              onKeyDown={onFieldKey}
            />
          </span>
          {offered.length > 0 && (
            <div className={styles.offers}>
              {offered.map(({ name, open }) => (
                <Button key={name} onClick={open}>
                  {words.openTool(name)}
                </Button>
              ))}
            </div>
          )}
        </div>
        {hasResults ? (
          <ResultList
            id={list}
            things={things}
            marksIn={found.marksIn}
            keys={keys}
            active={active}
            front={front[0]}
            hasManyCards={cards.length > 1}
            onChoose={(key) => {
              cancelCount();
              choose(key);
            }}
            onGo={onGo}
          />
        ) : (
          <div className={styles.tips} hidden={tool !== undefined}>
            {found === undefined ? (
              <NothingTyped
                card={front[0] ?? (rivals.length === 1 ? rivals[0] : undefined)}
                count={cards.length}
                onTry={onTry}
              />
            ) : (
              <NothingFound
                typed={typed}
                alone={found.alone}
                card={front[0]}
                isLoading={isLoading}
                onTry={onTry}
              />
            )}
          </div>
        )}
        {hasResults && (
          <p className={styles.foot}>
            <span>{words.countAndLoading(count ?? '', isLoading)}</span>
            <span className={styles.keys} aria-hidden="true">
              <span>
                <kbd>↵</kbd> {words.copyKey}
              </span>
              <span>
                <kbd>{GO_KEYS}</kbd> {words.showKey}
              </span>
            </span>
          </p>
        )}
      </div>
      {children}
    </Modal>
  );
}
