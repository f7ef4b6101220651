import type { CardFile, LineEntry } from '../card-schema';
import { valuesOf } from '../parts-of-file';
import type { BlockTemplate, ItemTemplate, SectionTemplate } from '../section-template';
import { SECTIONS } from '../sections';
import { itemsOfAnswer } from './answer-items';
import { calculatorsText } from './calculators-block';
import { fieldsText, type Json, writeFields } from './fields';
import { writeFrontMatter } from './front-matter';
import { withoutBold } from './paragraphs';
import { spellMarkdown, spellPlain, withPlainStart } from './spelling';
import { lineFields, writeLines } from './write-lines';

type Paragraphs = readonly string[];

function heading(depth: number, spelled: string, id?: unknown): string {
  const text = withoutBold(spelled) === spelled ? spelled : withPlainStart(spelled);
  return `${'#'.repeat(depth)} ${text}${id === undefined ? '' : ` {#${id}}`}`;
}

/** Returns "Word: title". */
function titled(word: string, title: unknown): string {
  return title === undefined ? word : `${word}: ${spellPlain(String(title))}`;
}

function blockFields({ fields = {} }: BlockTemplate, value: Json): Paragraphs {
  return writeFields(fields, value).map((each) => fieldsText(each));
}

function writeItem(section: SectionTemplate, item: ItemTemplate, value: Json): Paragraphs {
  const shown = value[item.heading.key];
  const isLine = item.heading.kind === 'line';
  const line = shown as LineEntry;
  const text = isLine ? spellMarkdown(line.text) : spellPlain(String(shown));
  return [
    heading(3, text, item.hasId ? value.id : undefined),
    ...blockFields(item, value),
    ...(isLine ? lineFields(line, { use: 'know', hasLabel: false }) : []),
    ...writeLines(section, item, value),
  ];
}

function writeSection(section: SectionTemplate, value: Json): Paragraphs {
  const { word, kind, items, subheading, halves = [] } = section;
  const { title } = value;
  const canShorten = title === word && kind === undefined;
  const own = subheading === undefined ? undefined : value[subheading];
  return [
    heading(2, titled(word, canShorten ? undefined : title)),
    ...blockFields(section, value),
    ...(own === undefined ? [] : [heading(3, spellPlain(String(own)))]),
    ...writeLines(section, section, value),
    ...halves.flatMap((half) => [
      heading(3, titled(half.word, value[half.heading])),
      ...writeLines(section, half, value),
    ]),
    ...(items ? (value[items.key] as readonly Json[]) : []).flatMap((item) =>
      items ? writeItem(section, items, item) : [],
    ),
  ];
}

/** Returns the sections of one kind on a card; an empty list of them as a heading without a title. */
function writeSections(card: CardFile, section: SectionTemplate): Paragraphs {
  const { key, word } = section;
  if (card[key] === undefined) return [];
  if (key === 'answer') return writeSection(section, { answer: itemsOfAnswer(card.answer ?? {}) });
  const all = valuesOf(section, card);
  return all.length === 0 ? [heading(2, word)] : all.flatMap((each) => writeSection(section, each));
}

/**
 * Returns a card as Markdown to edit in any editor, in the format that content/README.md describes.
 * Reading it returns the same card.
 */
export function writeCardMarkdown(card: CardFile): string {
  const paragraphs = [
    writeFrontMatter(card),
    heading(1, spellPlain(card.title)),
    ...SECTIONS.flatMap((section) => writeSections(card, section)),
    ...(card.calculators ? [calculatorsText(card.calculators)] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
