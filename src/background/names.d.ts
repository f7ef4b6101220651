declare module 'virtual:ringside-names' {
  // A relative import statement isn't allowed in here, and without the type it would be `any`.
  export const names: readonly (import('../core/match/rival').RivalNames &
    Pick<import('../core/card/card').Card, 'updated'>)[];
}
