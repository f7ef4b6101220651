import { PORT_NAME, parsePageMessage } from '../../bridge/page-message';
import { clearBadge } from '../../bridge/toolbar-badge';
import { vendorOfHost } from '../../core/deal/host';
import type { Vendor } from '../../core/deal/record';
import type { Signal } from '../../core/diagnostics/signal';
import type { Connection } from '../../core/screen/screen';
import { createSignalNotes } from '../../storage/diagnostics-storage';

/** How long a loaded page may take to answer, in ms, before a reload is offered. */
const PATIENCE = 1000;

/** How often to knock meanwhile, in ms. */
const KNOCK_INTERVAL = 250;

/**
 * How long a page can stay silent on an open port, in ms, before a reload is offered: in a browser
 * that has just started, the reader waits up to 8 s for an admin's policy.
 */
const SILENCE = 15_000;

/** After so long, in ms, the panel has drawn what the badge counted. */
const DRAWN = 500;

/** A tab's address is visible only on the CRM hosts of the manifest; elsewhere there is none. */
function vendorOf(address: string | undefined): Vendor | undefined {
  // A tab that has loaded nothing yet can have an empty address.
  if (!address) return undefined;
  return vendorOfHost(new URL(address).hostname);
}

/**
 * Keeps one port open to the page in the active tab of the panel's window and
 * tells how the two stand. A panel outlives tabs and pages, so nothing about a
 * tab is kept when another one comes to the front.
 */
export class TabFollower {
  private windowId: number | undefined;
  private tabId: number | undefined;
  private port: chrome.runtime.Port | undefined;
  /** Knocks again where no port is open; gives up on a silent page where one is. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  private knockedSince = 0;
  private hasSpoken = false;

  /** @param note Is given what the page noticed about itself. */
  constructor(
    private readonly tell: (connection: Connection) => void,
    private readonly note: (signal: Signal) => void,
  ) {}

  /** Starts following. Lives as long as the panel's document. */
  async start(): Promise<void> {
    // What comes to the front while we ask is newer than the answer.
    const early = new Map<number, number>();
    chrome.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (this.windowId === undefined) early.set(windowId, tabId);
      else if (windowId === this.windowId) this.turnTo(tabId);
    });
    chrome.tabs.onUpdated.addListener((tabId, { status }) => {
      // An open port reports navigation by itself, or closes with its page.
      if (tabId === this.tabId && status !== undefined && !this.port) this.turnTo(tabId);
    });
    // The window that the panel stands in, whichever has the focus.
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab === undefined) throw new Error('The panel stands in no window');
    this.windowId = tab.windowId;
    const tabId = early.get(tab.windowId) ?? tab.id;
    if (tabId !== undefined) this.turnTo(tabId);
    else this.tell({ kind: 'no-crm' });
  }

  /** Loads the page again; its new document answers. */
  async reload(): Promise<void> {
    if (this.tabId === undefined) return;
    this.tell({ kind: 'connecting' });
    await chrome.tabs.reload(this.tabId);
  }

  private turnTo(tabId: number): void {
    const isOther = tabId !== this.tabId;
    clearTimeout(this.timer);
    this.tabId = tabId;
    const left = this.port;
    this.port = undefined;
    this.hasSpoken = false;
    left?.disconnect();
    // The card of the tab before must not outlast it, whatever the new one turns out to be.
    if (isOther) this.tell({ kind: 'connecting' });
    this.knockedSince = Date.now();
    this.knock();
  }

  private knock(): void {
    const { tabId } = this;
    if (tabId === undefined) return;
    const port = chrome.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 });
    this.port = port;
    this.timer = setTimeout(() => this.tellUnreachable(), SILENCE);
    port.onMessage.addListener((message: unknown) => {
      if (port !== this.port) return;
      clearTimeout(this.timer);
      if (!this.hasSpoken) setTimeout(() => this.dropBadge(tabId, port), DRAWN);
      // Whoever spoke and falls silent is most likely being loaded again, and gets the full patience.
      this.hasSpoken = true;
      const parsed = parsePageMessage(message);
      if (parsed?.kind === 'reading') this.tell({ kind: 'live', reading: parsed.reading });
      else if (parsed?.kind === 'signal') this.note(parsed.signal);
      else void this.tellUnreachable();
    });
    port.onDisconnect.addListener(() => {
      // Reading it says that we expected it: a page without our reader answers by closing.
      void chrome.runtime.lastError;
      if (port !== this.port) return;
      clearTimeout(this.timer);
      this.port = undefined;
      // The card of the page before must not outlast it while we ask for the tab.
      if (this.hasSpoken) {
        this.tell({ kind: 'connecting' });
        this.knockedSince = Date.now();
      }
      this.hasSpoken = false;
      void this.onSilence();
    });
  }

  /** What the badge counted is in the panel now, unless that has left; then the page counts again. */
  private dropBadge(tabId: number, port: chrome.runtime.Port): void {
    // The tab may be gone in this very moment, and its badge with it.
    if (port === this.port) clearBadge(tabId).catch(() => undefined);
  }

  private async onSilence(): Promise<void> {
    const { tabId } = this;
    const tab = await this.currentTab();
    if (tabId !== this.tabId || this.port) return;
    const vendor = vendorOf(tab?.url);
    if (vendor === undefined) return this.tell({ kind: 'no-crm' });
    if (tab?.status !== 'complete' || Date.now() - this.knockedSince < PATIENCE) {
      this.tell({ kind: 'connecting' });
      this.timer = setTimeout(() => this.knock(), KNOCK_INTERVAL);
      return;
    }
    this.tell({ kind: 'needs-reload', vendor });
  }

  /** The page is silent or speaks another version's messages: only a reload brings the two together. */
  private async tellUnreachable(): Promise<void> {
    const { port } = this;
    const vendor = vendorOf((await this.currentTab())?.url);
    if (port !== this.port) return;
    this.tell(vendor ? { kind: 'needs-reload', vendor } : { kind: 'no-crm' });
  }

  private async currentTab(): Promise<chrome.tabs.Tab | undefined> {
    if (this.tabId === undefined) return undefined;
    // A tab may be closed while we ask for it.
    return chrome.tabs.get(this.tabId).catch(() => undefined);
  }
}

/** The page in front, asked before there is anybody to tell. */
export interface AskedPage {
  /** Tells how the tab and the panel stand, now and from now on. */
  tellTo(tell: (connection: Connection) => void): void;
  /** Loads the page again. */
  reload(): Promise<void>;
}

/** Follows the tab in front of the window that the panel stands in. */
export async function askPage(): Promise<AskedPage> {
  let latest: Connection = { kind: 'connecting' };
  let tell = (connection: Connection): void => {
    latest = connection;
  };
  const note = createSignalNotes();
  const follower = new TabFollower(
    (connection) => tell(connection),
    (signal) => void note(signal),
  );
  await follower.start();
  return {
    tellTo(told) {
      told(latest);
      tell = told;
    },
    reload: () => follower.reload(),
  };
}
