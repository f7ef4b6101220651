import type {} from '@vitest/browser-playwright';
import { type Mock, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import type { PanelActions, PanelProps } from '../../src/panel/deal/panel-props';
import { Panel } from '../../src/panel/panel';
import type { CopyOutcome } from '../../src/ui/clipboard';
import { SingleKeys } from '../../src/ui/keys';
import { render } from '../render';
import { sampleCard, samplePack, TODAY } from './sample-card';

type Spies = { readonly [Name in keyof PanelActions]: Mock<PanelActions[Name]> };

/** Actions that only record their calls. */
function spies(outcome: CopyOutcome): Spies {
  return {
    choosePersona: vi.fn(),
    chooseRival: vi.fn(),
    pickCard: vi.fn(),
    unpickCard: vi.fn(),
    browse: vi.fn(),
    stopBrowsing: vi.fn(),
    confirmName: vi.fn(),
    unconfirmName: vi.fn(),
    keepPlace: vi.fn(),
    keepOpen: vi.fn(),
    forgetDeal: vi.fn(),
    chooseForm: vi.fn(),
    noteCopied: vi.fn(),
    keepSeen: vi.fn(),
    dismissRecalls: vi.fn(),
    keepEntry: vi.fn(),
    copy: vi.fn(async () => outcome),
    reloadPage: vi.fn(),
    openSettings: vi.fn(),
  };
}

interface Given extends Partial<PanelProps> {
  readonly copyEnds?: CopyOutcome;
  /** Whether single-key shortcuts are on. */
  readonly keys?: boolean;
}

interface Drawn {
  readonly container: HTMLElement;
  readonly actions: Spies;
  readonly redraw: (next: Screen, changed?: Partial<PanelProps>) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Draws a whole screen, and returns the panel, its actions, and a function that draws another screen. */
export async function draw(screen: Screen, given?: Given): Promise<Drawn> {
  const drawn = await drawing(screen, given);
  const { container } = drawn;
  await wholeCard(container);
  return {
    ...drawn,
    async redraw(next, changed) {
      await drawn.redraw(next, changed);
      await wholeCard(container);
    },
  };
}

/** Does the same, but returns after the first frame, which has only the top of a card. */
export async function drawing(
  screen: Screen,
  { copyEnds = 'copied', keys = true, ...props }: Given = {},
): Promise<Drawn> {
  const actions = spies(copyEnds);
  const usual = {
    pack: samplePack,
    cards: [sampleCard],
    today: TODAY,
    form: 'words',
    guard: true,
    recalls: [],
  } as const;
  const given = { ...usual, actions, ...props };
  const panel = (shown: Screen, changed?: Partial<PanelProps>) => (
    <SingleKeys value={keys}>
      <Panel {...given} {...changed} screen={shown} />
    </SingleKeys>
  );
  const { container, rerender, unmount } = await render(panel(screen));
  return {
    container,
    actions,
    redraw: (next, changed) => rerender(panel(next, changed)),
    unmount,
  };
}

/** Waits until the whole card is drawn, which takes several frames. */
async function wholeCard(container: HTMLElement): Promise<void> {
  while (container.querySelector('[data-drawing]')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Turns off the skipping of sections, so that overflow in any of them shows. */
export function layOutEverything(): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = 'section[id^="part-"] { content-visibility: visible !important; }';
}

/** Emulates the system's color scheme, and reduced motion, so that tests needn't wait. */
export async function preferScheme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
