declare module 'virtual:ringside-content' {
  import type { Battlecard, Pack } from '../core/card/battlecard';
  export const pack: Pack;
  export const cards: readonly Battlecard[];
}
