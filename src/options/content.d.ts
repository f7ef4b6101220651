/// <reference path="../background/names.d.ts" />

declare module 'virtual:ringside-pack' {
  // An import statement may not be relative in here; without types everything would be `any`.
  export const pack: import('../core/card/card').Pack;
}
