import { useEffect, useMemo, useRef } from 'react';
import '../styles/global.css';
import { LiveRegion, useAnnouncer } from './live-region';
import { Notice } from './notice';
import { PanelContextProvider } from './panel-context';
import type { PanelProps } from './panel-props';
import { announcementOf } from './screen-title';
import { ScreenView } from './screen-view';

/** The whole panel: draws the screen it is given and says aloud when it becomes another. */
export function Panel(props: PanelProps) {
  const { screen, pack, today, actions, notice } = props;
  const [announcement, announce] = useAnnouncer();
  const places = useRef(new Map<string, number>());
  const persona = screen.kind === 'rivals' ? screen.persona : undefined;
  const context = useMemo(
    () => ({ pack, persona, today, places: places.current, copy: actions.copy, announce }),
    [pack, persona, today, actions.copy, announce],
  );

  const words = announcementOf(screen);
  const saidBefore = useRef(words);
  useEffect(() => {
    if (saidBefore.current === words) return;
    saidBefore.current = words;
    announce(words);
  }, [words, announce]);

  return (
    <PanelContextProvider value={context}>
      <ScreenView {...props} />
      {notice !== undefined && <Notice words={notice} />}
      <LiveRegion announcement={announcement} />
    </PanelContextProvider>
  );
}
