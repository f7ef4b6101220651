import { valueAt } from '../edit/at-path';
import type { Ids } from '../import/ids';
import { CAN_BE_UNCHECKED, NOT_CHECKED } from '../line-schema';
import { roleWordsOf } from '../section-template';
import { type Fields, fieldSeparator, idOf, type Json, readField } from './fields';
import { LINE_FIELDS } from './line-fields';
import { type OutlineBlock, type OutlineLine, splitId } from './outline';
import { fieldStart, type Paragraph } from './paragraphs';
import { readMarkdownText, readPlainText } from './spelling';
import { impliedUse, roleOfLabel } from './spoken-lines';
import type { Report } from './words';
import * as words from './words';

/** Sets the value at a path of keys such as `rebuttal.reply`. */
function setAt(block: Json, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) block[key] = value;
  else {
    block[key] ??= {};
    setAt(block[key] as Json, rest.join('.'), value);
  }
}

/** Reads the blocks of one card. */
export class BlockReader {
  private readonly lineOf = new WeakMap<object, number>();

  /**
   * @param ids Gives ids to lines and items without one.
   * @param updated When the card was last edited; undefined if it doesn't say.
   */
  constructor(
    private readonly report: Report,
    private readonly ids: Ids,
    private readonly updated: unknown,
  ) {}

  /** Notes the line of the file from which a part of the card was read. */
  place<Part extends object>(part: Part, line: number): Part {
    this.lineOf.set(part, line);
    return part;
  }

  /** Returns the line of the file from which the innermost part on a path was read. */
  lineAt(card: unknown, path: readonly (string | number)[]): number | undefined {
    let line: number | undefined;
    let value = card;
    for (const step of [...path, '']) {
      if (typeof value !== 'object' || value === null) break;
      line = this.lineOf.get(value) ?? line;
      value = (value as Json)[step];
    }
    return line;
  }

  newId(...parts: readonly string[]): string {
    return this.ids.next(...parts);
  }

  /** Reads fields into a part of the card. Returns the ID at their end. */
  private fields(paragraphs: readonly Paragraph[], fields: Fields, into: Json): string | undefined {
    const allowed = Object.keys(fields);
    const values = new Map<string, string[]>();
    const start = fieldStart(allowed);
    const separator = fieldSeparator(allowed);
    let id: string | undefined;
    for (const { text: whole, line } of paragraphs) {
      const { text, ...ended } = splitId(whole);
      id = ended.id ?? id;
      for (const field of text.split(separator).map((each) => each.trim())) {
        const [marks = '', found = ''] = start.exec(field) ?? [];
        const word = allowed.find((each) => each.toLowerCase() === found.toLowerCase());
        if (word === undefined) {
          const [unexpected = ''] = field.split(':');
          this.report(line, words.unexpectedField(unexpected.replaceAll('*', ''), allowed));
          continue;
        }
        const before = values.get(word);
        if (before && !fields[word]?.isRepeatable) {
          this.report(line, words.repeatedField(word));
        }
        values.set(word, [...(before ?? []), field.slice(marks.length).trim()]);
      }
    }
    for (const [word, texts] of values) {
      const codec = fields[word];
      if (codec === undefined) continue;
      const value = readField(codec, texts);
      if (value !== undefined) setAt(into, codec.key, value);
      else this.report(paragraphs[0]?.line ?? 1, words.unreadableField(word, codec.example ?? ''));
    }
    return id;
  }

  /**
   * Reads a line from its text and the fields below it.
   *
   * @param idParts What its ID is made from if it has none.
   */
  line(
    given: Pick<OutlineLine, 'line' | 'text' | 'isQuoted' | 'fields'>,
    idParts: readonly string[],
    label?: string,
  ): Json {
    const text = readMarkdownText(given.text ?? '');
    const read: Json = {
      ...(label !== undefined && { label: readPlainText(label) }),
      text,
      use: impliedUse(text, given.isQuoted),
      review: {},
    };
    const id = this.fields(given.fields, LINE_FIELDS, read);
    const reviewed = read.review as Json;
    const notChecked = read.use === 'ask' ? { status: 'no-claim' } : NOT_CHECKED;
    const { status = notChecked.status } = reviewed;
    const checked = CAN_BE_UNCHECKED.includes(status) ? {} : { checked: this.updated };
    const review = {
      ...('status' in reviewed ? {} : notChecked),
      kind: 'product',
      ...checked,
      ...reviewed,
    };
    return this.place({ id: id ?? this.newId(...idParts), ...read, review }, given.line);
  }

  private lineInRole(block: OutlineBlock, given: OutlineLine, prefix: string, into: Json): void {
    const { roles = {}, others } = block.template;
    const { line, label: spelled = '' } = given;
    const label = spelled.replace(/:$/, '');
    if (given.text === undefined) {
      this.report(line, words.lineWithoutText(label));
      return;
    }
    if (splitId(given.text).id !== undefined) {
      this.report(line, words.misspelledField(given.text));
    }
    const role = roleOfLabel(block.template, label);
    const [path] = (role && roles[role.word]) ?? [];
    if (role && path !== undefined) {
      if (valueAt(into, path.split('.')) !== undefined)
        this.report(line, words.repeatedRole(role.word));
      setAt(into, path, this.line(given, [prefix, idOf(role.word)], role.label));
      return;
    }
    if (others === undefined) {
      const shown = label === '' ? given.text : label;
      this.report(line, words.lineWithoutRole(shown, roleWordsOf(block.template)));
      return;
    }
    const own = role ? role.label : label === '' ? undefined : label;
    const entry = this.line(given, [prefix, given.text], own);
    if (others.isList) (into[others.key] as Json[]).push(entry);
    else if (into[others.key] === undefined) into[others.key] = entry;
    else this.report(line, words.repeatedRole(others.word));
  }

  /**
   * Reads a block into a part of the card.
   *
   * @param prefix What the ids of its lines begin with, if they have none.
   * @param fields The block's own fields.
   */
  block(block: OutlineBlock, prefix: string, into: Json, fields = block.fields): void {
    const { others } = block.template;
    if (others?.isList) into[others.key] ??= [];
    this.fields(fields, block.template.fields ?? {}, into);
    for (const line of block.lines) this.lineInRole(block, line, prefix, into);
  }
}
