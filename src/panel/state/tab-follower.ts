import { PORT_NAME, parsePageMessage } from '../../bridge/page-message';
import { clearBadge } from '../../bridge/toolbar-badge';
import { vendorOfHost } from '../../core/deal/host';
import type { Vendor } from '../../core/deal/record';
import type { Signal } from '../../core/diagnostics/signal';
import type { Connection } from '../../core/screen/screen';
import { createSignalNotes } from '../../storage/diagnostics-storage';

/** How long a loaded page may take to open a port, in ms, before the panel offers a reload. */
const CONNECT_TIMEOUT_MS = 1000;

/** The delay between two attempts to connect, in ms. */
const RETRY_DELAY_MS = 250;

/**
 * How long a page may send nothing on an open port, in ms, before the panel offers a reload. Right
 * after launch, Chrome can take up to 8 s to report an admin's policy, and the reader may wait for it.
 */
const ANSWER_TIMEOUT_MS = 15_000;

/** How long the panel takes at most to draw what the badge counts, in ms. */
const DRAW_TIME_MS = 500;

/** Returns the CRM at an address. Chrome reveals a tab's address only on the manifest's CRM hosts. */
function vendorOf(address: string | undefined): Vendor | undefined {
  // A tab that hasn't loaded anything yet can have an empty address.
  if (!address) return undefined;
  return vendorOfHost(new URL(address).hostname);
}

/**
 * Keeps one port open to the page in the active tab of the panel's window, and reports the connection.
 * The panel outlives tabs and pages, so the state of a tab is dropped when another becomes active.
 */
export class TabFollower {
  private windowId: number | undefined;
  private tabId: number | undefined;
  private port: chrome.runtime.Port | undefined;
  /** Connects again while no port is open; gives up on a silent page while one is. */
  private timer: ReturnType<typeof setTimeout> | undefined;
  private connectingSince = 0;
  private hasAnswered = false;

  private connection: Connection = { kind: 'connecting' };
  private listener: ((connection: Connection) => void) | undefined;

  /** @param note Called with each signal that the page sends for diagnostics. */
  constructor(private readonly note: (signal: Signal) => void) {}

  /** Calls the listener with the current connection and with each new one. */
  subscribe(listener: (connection: Connection) => void): void {
    this.listener = listener;
    listener(this.connection);
  }

  private report(connection: Connection): void {
    this.connection = connection;
    this.listener?.(connection);
  }

  /** Starts to follow the active tab, for as long as the panel's document lives. */
  async start(): Promise<void> {
    // A tab that becomes active during the query is newer than its result.
    const early = new Map<number, number>();
    chrome.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (this.windowId === undefined) early.set(windowId, tabId);
      else if (windowId === this.windowId) this.switchTo(tabId);
    });
    chrome.tabs.onUpdated.addListener((tabId, { status }) => {
      // On an open port the page reports navigation itself; a page that is left closes the port.
      if (tabId === this.tabId && status !== undefined && !this.port) this.switchTo(tabId);
    });
    // The panel's own window, even if another has the focus.
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab === undefined) throw new Error('The panel isn’t in a window');
    this.windowId = tab.windowId;
    const tabId = early.get(tab.windowId) ?? tab.id;
    if (tabId !== undefined) this.switchTo(tabId);
    else this.report({ kind: 'no-crm' });
  }

  /** Reloads the page, whose new document then answers. */
  async reload(): Promise<void> {
    if (this.tabId === undefined) return;
    this.report({ kind: 'connecting' });
    await chrome.tabs.reload(this.tabId);
  }

  private switchTo(tabId: number): void {
    const isOther = tabId !== this.tabId;
    clearTimeout(this.timer);
    this.tabId = tabId;
    const previous = this.port;
    this.port = undefined;
    this.hasAnswered = false;
    previous?.disconnect();
    // The previous tab's card must go at once, whatever the new tab is.
    if (isOther) this.report({ kind: 'connecting' });
    this.connectingSince = Date.now();
    this.connect();
  }

  private connect(): void {
    const { tabId } = this;
    if (tabId === undefined) return;
    const port = chrome.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 });
    this.port = port;
    this.timer = setTimeout(() => this.reportUnreachable(), ANSWER_TIMEOUT_MS);
    port.onMessage.addListener((message: unknown) => {
      if (port !== this.port) return;
      clearTimeout(this.timer);
      if (!this.hasAnswered) setTimeout(() => this.dropBadge(tabId, port), DRAW_TIME_MS);
      // A page that has answered before is most likely reloading, and gets the full timeout again.
      this.hasAnswered = true;
      const parsed = parsePageMessage(message);
      if (parsed?.kind === 'reading') this.report({ kind: 'live', reading: parsed.reading });
      else if (parsed?.kind === 'signal') this.note(parsed.signal);
      else void this.reportUnreachable();
    });
    port.onDisconnect.addListener(() => {
      // Chrome logs an error that isn't read, and a page without a reader always causes one.
      void chrome.runtime.lastError;
      if (port !== this.port) return;
      clearTimeout(this.timer);
      this.port = undefined;
      // The previous page's card must go at once, before the tab is looked up.
      if (this.hasAnswered) {
        this.report({ kind: 'connecting' });
        this.connectingSince = Date.now();
      }
      this.hasAnswered = false;
      void this.onPortClosed();
    });
  }

  /** Clears the badge, because the panel shows what it counts. Does nothing if the panel has left the page. */
  private dropBadge(tabId: number, port: chrome.runtime.Port): void {
    // The tab may just have been closed, and its badge with it.
    if (port === this.port) clearBadge(tabId).catch(() => undefined);
  }

  private async onPortClosed(): Promise<void> {
    const { tabId } = this;
    const tab = await this.currentTab();
    if (tabId !== this.tabId || this.port) return;
    const vendor = vendorOf(tab?.url);
    if (vendor === undefined) return this.report({ kind: 'no-crm' });
    if (tab?.status !== 'complete' || Date.now() - this.connectingSince < CONNECT_TIMEOUT_MS) {
      this.report({ kind: 'connecting' });
      this.timer = setTimeout(() => this.connect(), RETRY_DELAY_MS);
      return;
    }
    this.report({ kind: 'needs-reload', vendor });
  }

  /** Offers a reload, because the page is silent or sends messages of another version. */
  private async reportUnreachable(): Promise<void> {
    const { port } = this;
    const vendor = vendorOf((await this.currentTab())?.url);
    if (port !== this.port) return;
    this.report(vendor ? { kind: 'needs-reload', vendor } : { kind: 'no-crm' });
  }

  private async currentTab(): Promise<chrome.tabs.Tab | undefined> {
    if (this.tabId === undefined) return undefined;
    // The tab may be closed in the meantime.
    return chrome.tabs.get(this.tabId).catch(() => undefined);
  }
}

/** Connects to the active tab of the panel's window, and follows it. */
export async function connectToPage(): Promise<TabFollower> {
  const follower = new TabFollower(createSignalNotes());
  await follower.start();
  return follower;
}
