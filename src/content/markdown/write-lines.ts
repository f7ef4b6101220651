import type { LineEntry } from '../card-schema';
import {
  type BlockTemplate,
  fieldWordsOf,
  linesIn,
  type SectionTemplate,
} from '../section-template';
import { fieldsText, type Json, writeFields } from './fields';
import { LINE_FIELDS, LINE_WORDS } from './line-fields';
import { fieldStart, markOf } from './paragraphs';
import { spellMarkdown, spellPlain, withPlainStart } from './spelling';
import { impliedUse, inlineLabel, roleOfLabel } from './spoken-lines';

/** A paragraph as written. */
type Paragraphs = readonly string[];

const IN_LABEL = /\*|:$/g;

function spellLabel(block: BlockTemplate, label: string, word: string | undefined): string {
  const spelled = spellPlain(label, IN_LABEL);
  if (word !== undefined) return `${word}: ${spelled}`;
  const isMisread = roleOfLabel(block, spelled) !== undefined;
  return isMisread ? `${block.others?.word}: ${spelled}` : spelled;
}

/** Returns an internal text without a start that would be read as a mark. */
function spellInternal(
  block: BlockTemplate,
  text: string,
  fields: RegExp,
  hasLabel: boolean,
): string {
  const spelled = spellMarkdown(text);
  const { kind, isNew, text: inner } = markOf(spelled, fields);
  const isBold = kind === 'label' && spelled === `**${inner}**`;
  const isBoldText = isBold && hasLabel && roleOfLabel(block, inner) === undefined;
  const isPlain = kind === 'text' && !isNew && inlineLabel(block, spelled) === undefined;
  return isBoldText || isPlain ? spelled : withPlainStart(spelled);
}

/**
 * Returns the paragraphs of fields below a line.
 *
 * @param shown What the line's text already shows: its use, and perhaps its label.
 */
export function lineFields(
  entry: LineEntry,
  shown: { readonly use: LineEntry['use']; readonly hasLabel: boolean },
): Paragraphs {
  const use = entry.use === shown.use ? undefined : entry.use;
  const label = shown.hasLabel ? undefined : entry.label;
  const [review = [], ...others] = writeFields(LINE_FIELDS, { ...entry, use, label });
  return [fieldsText(review, entry.id), ...others.map((fields) => fieldsText(fields))];
}

function writeLine(
  block: BlockTemplate,
  entry: LineEntry,
  fields: RegExp,
  word?: string,
): Paragraphs {
  const { text, label } = entry;
  const isQuoted = entry.use !== 'know';
  const shownLabel = label === undefined ? word : spellLabel(block, label, word);
  const hasLabel = shownLabel !== undefined;
  return [
    ...(hasLabel ? [`**${shownLabel}**`] : []),
    isQuoted ? `> ${spellMarkdown(text)}` : spellInternal(block, text, fields, hasLabel),
    ...lineFields(entry, { use: impliedUse(text, isQuoted), hasLabel }),
  ];
}

/** Returns the paragraphs of the lines in a part of a card. */
export function writeLines(
  section: SectionTemplate,
  block: BlockTemplate,
  value: Json,
): Paragraphs {
  const fields = fieldStart([...LINE_WORDS, ...fieldWordsOf(section)]);
  return linesIn(block, value).flatMap(({ word, entry }) => writeLine(block, entry, fields, word));
}
