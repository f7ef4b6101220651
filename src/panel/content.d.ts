declare module 'virtual:ringside-content' {
  // An import statement may not be relative in here; without types everything would be `any`.
  export const pack: import('../core/card/card').Pack;
  export const cards: readonly import('../core/card/card').Card[];
}
