import type { ItemTemplate } from '../section-template';
import { answerOfItems } from './answer-items';
import { idOf, type Json } from './fields';
import { type OutlineBlock, type OutlineSection, splitTitle } from './outline';
import type { BlockReader } from './read-blocks';
import { readPlainText } from './spelling';
import type { Report } from './words';
import * as words from './words';

function readItem(reader: BlockReader, item: ItemTemplate, block: OutlineBlock, prefix: string) {
  const { heading = '', line, fields } = block;
  const { key, kind } = item.heading;
  const id = item.hasId ? (block.id ?? reader.newId(prefix, heading)) : undefined;
  const linePrefix = id ?? `${prefix}-${idOf(heading)}`;
  const value: Json = reader.place(id === undefined ? {} : { id }, line);
  if (kind === 'line') {
    // The heading's own fields begin with its status.
    const start = fields.findIndex(({ text }) => /^\**status/i.test(text));
    const own = start < 0 ? fields.length : start;
    const said = { line, text: heading, isQuoted: false, fields: fields.slice(own) };
    value[key] = reader.line(said, [linePrefix, 'said']);
    reader.block(block, linePrefix, value, fields.slice(0, own));
    return value;
  }
  const text = readPlainText(heading);
  value[key] = kind === 'persona' ? idOf(text) : text;
  reader.block(block, linePrefix, value);
  return value;
}

function readHalves(
  reader: BlockReader,
  report: Report,
  { template, blocks }: OutlineSection,
  value: Json,
): void {
  const { halves = [] } = template;
  for (const { others } of halves) value[others.key] = [];
  const [first, ...headed] = blocks;
  const [firstHalf] = halves;
  if (firstHalf && first.lines.length > 0) {
    reader.block({ ...first, template: firstHalf }, idOf(firstHalf.others.word), value);
  }
  for (const block of headed) {
    const { word, title } = splitTitle(block.heading ?? '');
    const half = halves.find((each) => each === block.template);
    if (half === undefined) {
      const known = halves.map((each) => each.word);
      report(block.line, words.unexpectedHeading(word, known));
      continue;
    }
    if (title !== undefined) value[half.heading] = title;
    reader.block(block, idOf(half.others.word), value);
  }
}

/** Reads what's below a section's heading. */
function readSection(reader: BlockReader, report: Report, section: OutlineSection): Json {
  const { template, title, line, blocks } = section;
  const { kind, word, items, subheading, halves, prefix } = template;
  const [own, ...headed] = blocks;
  const value: Json = reader.place({}, line);
  if (kind === 'items') {
    if (title !== undefined) report(line, words.unexpectedTitle(word));
  } else value.title = title ?? word;
  if (halves) {
    readHalves(reader, report, section, value);
    return value;
  }
  reader.block(own, prefix, value);
  if (items) {
    value[items.key] = headed.map((block) => readItem(reader, items, block, prefix));
    return value;
  }
  for (const block of headed) {
    if (subheading === undefined || value[subheading] !== undefined) {
      report(block.line, words.unexpectedHeading(block.heading ?? '', []));
    } else {
      value[subheading] = readPlainText(block.heading ?? '');
      reader.block(block, prefix, value);
    }
  }
  return value;
}

/** Returns whether a section has only a heading, and that without a title. */
function isBare({ title, blocks: [own, ...headed] }: OutlineSection): boolean {
  return title === undefined && headed.length + own.lines.length + own.fields.length === 0;
}

/** Reads the sections of a card by their keys in the card file. */
export function readSections(
  reader: BlockReader,
  report: Report,
  sections: readonly OutlineSection[],
): Json {
  const card: Json = {};
  for (const section of sections) {
    const { key, kind, word } = section.template;
    if (kind === 'many') {
      const before = (card[key] ?? []) as readonly Json[];
      card[key] = isBare(section) ? before : [...before, readSection(reader, report, section)];
      continue;
    }
    if (card[key] !== undefined) report(section.line, words.repeatedSection(word));
    const value = readSection(reader, report, section);
    if (key === 'answer') card[key] = answerOfItems(value.answer as readonly Json[]);
    else card[key] = kind === 'items' ? value[key] : value;
  }
  return card;
}
