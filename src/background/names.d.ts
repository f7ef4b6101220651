declare module 'virtual:ringside-names' {
  // An import statement may not be relative in here; without types everything would be `any`.
  export const names: readonly import('../core/match/rival').RivalNames[];
}
