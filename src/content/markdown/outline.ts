import { isNearMiss } from '../../core/match/near-miss';
import { type BlockTemplate, fieldWordsOf, type SectionTemplate } from '../section-template';
import { MORE, SECTIONS } from '../sections';
import { LINE_WORDS } from './line-fields';
import { fieldStart, type Paragraph, paragraphsOf, withoutBold } from './paragraphs';
import { readPlainText } from './spelling';
import { inlineLabel, roleOfLabel } from './spoken-lines';
import type { Report } from './words';
import * as words from './words';

/** A line of a card as its paragraphs: perhaps a label, the text, and fields. */
export interface OutlineLine {
  readonly line: number;
  readonly label?: string | undefined;
  text?: string;
  isQuoted: boolean;
  readonly fields: Paragraph[];
}

/** What's below one heading. */
export interface OutlineBlock {
  readonly template: BlockTemplate;
  readonly line: number;
  /** The text of the heading; absent right below a section's heading. */
  readonly heading?: string;
  readonly id?: string | undefined;
  /** Fields above the first line. */
  readonly fields: Paragraph[];
  readonly lines: OutlineLine[];
}

export interface OutlineSection {
  readonly template: SectionTemplate;
  readonly title?: string | undefined;
  readonly line: number;
  /** The block below the section's own heading, then one for each heading in it. */
  readonly blocks: [OutlineBlock, ...OutlineBlock[]];
}

/** Some editors escape the mark's characters. */
const ID = /\\?\{\\?#([\w-]+)\\?\}$/;

/** Splits off the ID at the end of a paragraph. */
export function splitId(text: string): { readonly text: string; readonly id?: string } {
  const found = ID.exec(text);
  return found?.[1] ? { text: text.slice(0, found.index).trimEnd(), id: found[1] } : { text };
}

/** Splits "Wedges: The price" at the first colon. */
export function splitTitle(heading: string): { readonly word: string; readonly title?: string } {
  const [, word = '', title = ''] = /^([^:]*):?\s*(.*)$/.exec(heading) ?? [];
  return { word: word.trim(), ...(title !== '' && { title: readPlainText(title) }) };
}

interface NamedSection {
  readonly template: SectionTemplate;
  readonly title: string | undefined;
  /** The section that was probably meant by an unknown word. */
  readonly meant?: string | undefined;
}

function sectionNamed(heading: string): NamedSection {
  const { word, title } = splitTitle(heading);
  const lower = word.toLowerCase();
  const template = SECTIONS.find((each) => each.word.toLowerCase() === lower);
  if (template) return { template, title };
  const others = SECTIONS.filter((each) => each !== MORE);
  const meant = others.find((each) => isNearMiss(lower, each.word.toLowerCase()));
  return { template: MORE, title: readPlainText(heading), meant: meant?.word };
}

/** Returns the template for what's below a heading in a section. */
function blockTemplate({ items, halves, ...section }: SectionTemplate, heading: string) {
  const { word } = splitTitle(heading);
  const half = halves?.find((each) => each.word.toLowerCase() === word.toLowerCase());
  return items ?? half ?? section;
}

function addParagraph(block: OutlineBlock, paragraph: Paragraph): void {
  const { kind, text, line } = paragraph;
  const last = block.lines.at(-1);
  if (kind === 'fields') {
    (last ?? block).fields.push(paragraph);
    return;
  }
  const isWaiting = last !== undefined && last.text === undefined;
  const isLabel = kind === 'label' && !(isWaiting && !roleOfLabel(block.template, text));
  if (isLabel) {
    block.lines.push({ line, label: text, isQuoted: false, fields: [] });
    return;
  }
  const inline = kind === 'text' ? inlineLabel(block.template, text) : undefined;
  const said = { text: kind === 'label' ? `**${text}**` : text, isQuoted: kind === 'quote' };
  if (inline) block.lines.push({ line, ...inline, isQuoted: false, fields: [] });
  else if (isWaiting) Object.assign(last, said);
  else block.lines.push({ line, ...said, fields: [] });
}

/** Returns the sections below the title of a card in Markdown. */
export function outlineOf(
  rows: readonly string[],
  firstLine: number,
  report: Report,
): { readonly title?: string; readonly sections: readonly OutlineSection[] } {
  const fieldsBelow = (heading: string | undefined) => {
    const { template } = heading ? sectionNamed(withoutBold(heading)) : { template: MORE };
    return fieldStart([...LINE_WORDS, ...fieldWordsOf(template)]);
  };
  const sections: OutlineSection[] = [];
  let title: string | undefined;
  let isOutside = false;
  for (const paragraph of paragraphsOf(rows, firstLine, fieldsBelow)) {
    const { kind, depth, line } = paragraph;
    const section = sections.at(-1);
    if (kind === 'heading' && depth === 1) {
      if (title !== undefined) report(line, words.secondTitle);
      title ??= readPlainText(withoutBold(paragraph.text));
    } else if (kind === 'heading' && depth === 2) {
      const heading = withoutBold(paragraph.text);
      const named = sectionNamed(heading);
      const { template, meant } = named;
      if (meant !== undefined) report(line, words.unknownSection(heading, meant));
      const block = { template, line, fields: [], lines: [] };
      sections.push({ template, title: named.title, line, blocks: [block] });
    } else if (section === undefined) {
      if (!isOutside) report(line, words.outsideSections);
      isOutside = true;
    } else if (kind === 'heading' && depth === 3) {
      const { text, id } = splitId(paragraph.text);
      const heading = withoutBold(text);
      const template = blockTemplate(section.template, heading);
      section.blocks.push({ template, line, heading, id, fields: [], lines: [] });
    } else {
      const block = section.blocks.at(-1) ?? section.blocks[0];
      addParagraph(block, kind === 'heading' ? { ...paragraph, kind: 'label' } : paragraph);
    }
  }
  return { ...(title !== undefined && { title }), sections };
}
