/* What is wrong with a file of the team's folder. */

export const locked = {
  what: 'Another program has this file open, so Ringside can’t read it.',
  fix: 'Close it there. Ringside will try again automatically.',
} as const;

export const tooLarge = (megabytes: number) => ({
  what: `This file is larger than ${megabytes} MB.`,
  fix: 'Remove anything that isn’t part of the card.',
});

export const notText = {
  what: 'This isn’t a text file.',
  fix: 'Save the card as JSON or Markdown, and put that file in the folder.',
} as const;

export const sameNameInFile = (name: string, file: string) => ({
  what: `“${name}” is also in ${file}. With two cards for one name, Ringside couldn’t tell which one to show.`,
  fix: 'Delete one of the two files, such as a copy that your drive made, or remove the name from one of them.',
});

export const sameNameInBundle = (name: string, card: string, id: string) => ({
  what: `“${name}” already belongs to Ringside’s ${card} card.`,
  fix: `To replace the ${card} card, change this card’s ID to “${id}”. If it’s about a different competitor, remove the name.`,
});

export const aboutSomebodyElse = (id: string, card: string) => ({
  what: `The ID “${id}” belongs to Ringside’s ${card} card, but this card is about a different competitor.`,
  fix: `Give this card a different ID. If it’s about ${card} after all, add the name “${card}” to it.`,
});
