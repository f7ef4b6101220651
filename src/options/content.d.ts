/// <reference path="../background/names.d.ts" />
/// <reference path="../panel/content.d.ts" />

declare module 'virtual:ringside-card-files' {
  export const files: readonly import('../content/card-schema').CardFile[];
}

declare module 'virtual:ringside-pack' {
  // A relative import statement isn't allowed in here, and without the type it would be `any`.
  export const pack: import('../core/card/card').Pack;
}

declare module 'virtual:ringside-content' {
  export const cards: readonly import('../core/card/card').Card[];
}
