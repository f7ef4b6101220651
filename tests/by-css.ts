import { type Locator, locators } from 'vitest/browser';

/* `page.getByCss`. A locator of an element that was found otherwise takes far longer, because of its unique selector. */

declare module 'vitest/browser' {
  interface LocatorSelectors {
    getByCss(selector: string): Locator;
  }
}

locators.extend({ getByCss: (selector: string) => `css=${selector}` });
