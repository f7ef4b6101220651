declare module 'virtual:ringside-content' {
  // An import statement can't be relative in an ambient module, so the types are imported inline.
  export const pack: import('../core/card/card').Pack;
  export const cards: readonly import('../core/card/card').Card[];
}
