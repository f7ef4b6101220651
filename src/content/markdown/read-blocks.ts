import type { Ids } from '../import/ids';
import { CAN_BE_UNCHECKED, NOT_CHECKED } from '../line-schema';
import { fieldSeparator, idOf, type Json } from './fields';
import { LINE_FIELDS, lineOfFields } from './line-fields';
import { type OutlineBlock, type OutlineLine, splitId } from './outline';
import { fieldStart, type Paragraph } from './paragraphs';
import type { ProblemList } from './problem-list';
import { roleWordsOf } from './sections';
import { readMarkdownText, readPlainText } from './spelling';
import { impliedUse, roleOfLabel } from './spoken-lines';
import * as words from './words';

/** The spelled values of fields by their words, and the ID at the end. */
interface FoundFields {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly id?: string;
}

/** Fields that a line can have several of. */
const REPEATABLE: readonly string[] = ['Source', 'Ignore'];

/** Sets the value at a path of keys such as `rebuttal.reply`. */
function setAt(block: Json, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) block[key] = value;
  else {
    block[key] ??= {};
    setAt(block[key] as Json, rest.join('.'), value);
  }
}

function hasAt(block: Json, path: string): boolean {
  const [key = '', ...rest] = path.split('.');
  const value = block[key];
  return value !== undefined && (rest.length === 0 || hasAt(value as Json, rest.join('.')));
}

/** Reads the blocks of one card. */
export class BlockReader {
  private readonly lineOf = new WeakMap<object, number>();

  /**
   * @param ids Gives ids to lines and items without one.
   * @param updated When the card was last edited; undefined if it doesn't say.
   */
  constructor(
    private readonly problems: ProblemList,
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

  private fields(paragraphs: readonly Paragraph[], allowed: readonly string[]): FoundFields {
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
          this.problems.add(line, words.unexpectedField(unexpected.replaceAll('*', ''), allowed));
          continue;
        }
        const before = values.get(word);
        if (before && !REPEATABLE.includes(word)) {
          this.problems.add(line, words.repeatedField(word));
        }
        values.set(word, [...(before ?? []), field.slice(marks.length).trim()]);
      }
    }
    return { values, ...(id !== undefined && { id }) };
  }

  /** Reads the fields right below a heading into a part of the card. */
  private blockFields({ template }: OutlineBlock, paragraphs: readonly Paragraph[], into: Json) {
    const { fields = {} } = template;
    const { values } = this.fields(paragraphs, Object.keys(fields));
    for (const [word, [text = '']] of values) {
      const codec = fields[word];
      const value = codec?.read(text);
      if (codec && value === undefined) {
        this.problems.add(paragraphs[0]?.line ?? 1, words.unreadableField(word, codec.example));
      } else if (codec) into[codec.key] = value;
    }
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
    const { values, id } = this.fields(given.fields, LINE_FIELDS);
    const { review, ...rest } = lineOfFields(values, impliedUse(text, given.isQuoted));
    const notChecked = rest.use === 'ask' ? { status: 'no-claim' } : NOT_CHECKED;
    const { status = notChecked.status } = review as Json;
    const checked = CAN_BE_UNCHECKED.includes(status) ? {} : { checked: this.updated };
    const reviewed = { kind: 'product', ...checked, ...(review as Json) };
    return this.place(
      {
        id: id ?? this.newId(...idParts),
        ...(label !== undefined && { label: readPlainText(label) }),
        text,
        ...rest,
        review: values.has('Status') ? reviewed : { ...notChecked, ...reviewed },
      },
      given.line,
    );
  }

  private lineInRole(block: OutlineBlock, given: OutlineLine, prefix: string, into: Json): void {
    const { roles = {}, others } = block.template;
    const { line, label: spelled = '' } = given;
    const label = spelled.replace(/:$/, '');
    if (given.text === undefined) {
      this.problems.add(line, words.lineWithoutText(label));
      return;
    }
    if (splitId(given.text).id !== undefined) {
      this.problems.add(line, words.misspelledField(given.text));
    }
    const role = roleOfLabel(block.template, label);
    const path = role && roles[role.word];
    if (role && path !== undefined) {
      if (hasAt(into, path)) this.problems.add(line, words.repeatedRole(role.word));
      setAt(into, path, this.line(given, [prefix, idOf(role.word)], role.label));
      return;
    }
    if (others === undefined) {
      const shown = label === '' ? given.text : label;
      this.problems.add(line, words.lineWithoutRole(shown, roleWordsOf(block.template)));
      return;
    }
    const own = role ? role.label : label === '' ? undefined : label;
    const entry = this.line(given, [prefix, given.text], own);
    if (others.isList) (into[others.key] as Json[]).push(entry);
    else if (into[others.key] === undefined) into[others.key] = entry;
    else this.problems.add(line, words.repeatedRole(others.word));
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
    this.blockFields(block, fields, into);
    for (const line of block.lines) this.lineInRole(block, line, prefix, into);
  }
}
