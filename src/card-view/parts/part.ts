import type { ReactNode } from 'react';

/** A part of the card, as the page and the navigation both need it. */
export interface Part {
  /** The id of its section in the document. */
  readonly id: string;
  /** One short word for the navigation. */
  readonly short: string;
  /** The writer's own heading. */
  readonly title: string;
  readonly body: ReactNode;
}
