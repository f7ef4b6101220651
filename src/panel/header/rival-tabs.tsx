import { CircleDashed } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { RivalTab } from '../../core/screen/screen';
import { positionAfter } from '../../ui/keys';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { rivalTitle } from '../deal/screen-title';
import styles from './rival-tabs.module.css';
import * as words from './words';

interface RivalTabsProps {
  readonly tabs: readonly RivalTab[];
  readonly active: RivalTab;
  /** The id of the tab panel; each tab's own id starts with it. */
  readonly body: string;
  readonly onChoose: (key: string) => void;
}

/** Tabs for the deal's competitors, in the field's order. They are one tab stop; arrow keys move. */
export function RivalTabs({ tabs, active, body, onChoose }: RivalTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = positionAfter(event.key, tabs.indexOf(active), tabs.length, 'row', 'wrap');
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
    onChoose(tab.key);
  }

  return (
    <div
      className={styles.tabs}
      ref={list}
      role="tablist"
      aria-label={words.competitorsInDeal}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab, position) => (
        <button
          key={tab.key}
          id={`${body}-${position}`}
          type="button"
          role="tab"
          className={styles.tab}
          title={rivalTitle(tab)}
          aria-selected={tab === active}
          aria-controls={tab === active ? body : undefined}
          tabIndex={tab === active ? 0 : -1}
          onClick={() => onChoose(tab.key)}
        >
          {tab.kind === 'unknown' && <CircleDashed size={12} aria-hidden="true" />}
          <Isolate className={styles.label}>{tab.label}</Isolate>
          {tab.kind === 'unknown' && <VisuallyHidden>{words.noCardYetSuffix}</VisuallyHidden>}
        </button>
      ))}
    </div>
  );
}
