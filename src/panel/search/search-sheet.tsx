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
import { GO_KEYS } from '../../ui/keys';
import { useEscape } from '../../ui/use-escape';
import type { PanelProps } from '../deal/panel-props';
import { foundWords } from './found-words';
import { frontCards } from './front-cards';
import { goToFound } from './go-to-found';
import type { GrowingIndex } from './growing-index';
import { NothingFound } from './nothing-found';
import { NothingTyped } from './nothing-typed';
import { ResultList } from './result-list';
import { SearchField } from './search-field';
import styles from './search-sheet.module.css';
import { useActive } from './use-active';
import { useDrawn, useFound } from './use-found';
import { useSpokenCount } from './use-spoken-count';

interface SearchSheetProps extends Pick<PanelProps, 'screen' | 'cards' | 'actions'> {
  /** What the search begins with. */
  readonly begun: string;
  readonly index: GrowingIndex;
  readonly close: () => void;
  /** What must be heard while all else is out of reach. */
  readonly children: ReactNode;
}

/** The search over all cards. It lies over the whole panel and leaves everything behind it as it was. */
export function SearchSheet(props: SearchSheetProps) {
  const { begun, index, close, screen, cards, actions, children } = props;
  const { persona, today } = useCardContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed, setTyped] = useState(begun);
  const front = useMemo(() => frontCards(screen), [screen]);
  const found = useFound(index, { typed, front, persona, today });
  const things = useDrawn(found);
  const { active, keys, move, choose } = useActive(things);
  const words = found && foundWords(found, typed);
  const hasResults = found !== undefined && things.length > 0;
  const hush = useSpokenCount(words);
  useEscape(close);

  useLayoutEffect(() => {
    const element = dialog.current;
    const input = field.current;
    element?.showModal();
    input?.focus();
    // A letter that opened the search stands in it already: what follows goes behind it.
    input?.setSelectionRange(input.value.length, input.value.length);
    // Closing gives the focus back to where it was; being taken away would not.
    return () => element?.close();
  }, []);

  function type(next: string) {
    setTyped(next);
    choose(undefined);
  }

  function tryOut(next: string) {
    type(next);
    field.current?.focus();
  }

  function go(position: number) {
    const thing = things[position];
    if (thing === undefined) return;
    close();
    goToFound(thing, screen, actions);
  }

  function onFieldKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const { shiftKey, altKey, ctrlKey, metaKey } = event;
      const click = { bubbles: true, cancelable: true, shiftKey, altKey, ctrlKey, metaKey };
      document.getElementById(`${list}-${active}`)?.dispatchEvent(new MouseEvent('click', click));
    } else if (!move(event)) return;
    event.preventDefault();
  }

  return (
    <dialog
      className={styles.sheet}
      ref={dialog}
      aria-label="Search"
      // The panel's one-key commands are for the card behind, which is out of reach now.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={() => !dialog.current?.open && close()}
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <SearchField
            typed={typed}
            field={field}
            list={hasResults ? list : undefined}
            active={hasResults ? `${list}-${active}` : undefined}
            onType={type}
            onKeyDown={onFieldKey}
            onClose={close}
          />
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
            noteCopied={actions.noteCopied}
            onChoose={(key) => {
              hush();
              choose(key);
            }}
            onGo={go}
          />
        ) : (
          <div className={styles.tips}>
            {found === undefined ? (
              <NothingTyped
                card={front[0] ?? (cards.length === 1 ? cards[0] : undefined)}
                count={cards.length}
                onTry={tryOut}
              />
            ) : (
              <NothingFound
                typed={typed}
                alone={found.alone}
                isReading={!index.isWhole}
                onTry={tryOut}
              />
            )}
          </div>
        )}
        {hasResults && (
          <p className={styles.foot}>
            <span>
              {words}
              {!index.isWhole && ' · still reading the other cards'}
            </span>
            <span className={styles.keys} aria-hidden="true">
              <span>
                <kbd>↵</kbd> copy
              </span>
              <span>
                <kbd>{GO_KEYS}</kbd> show on card
              </span>
            </span>
          </p>
        )}
      </div>
      {children}
    </dialog>
  );
}
