import { describe, expect, it } from 'vitest';
import { contentOf, examineContent } from '../../tools/content/examine-content';

/** Returns the content of a pack with this correction and note. */
function examined(correction: unknown, note?: unknown) {
  const text = JSON.stringify({ us: 'Us', personas: [], correction, note });
  return examineContent({ file: 'content/pack.json', text }, [], { today: '2026-11-28' });
}

/** Returns what is wrong with a pack, as the build reports it. */
function problems(correction: unknown, note?: unknown): readonly string[] {
  return examined(correction, note).problems.map(
    ({ rule, path, fix }) => `${rule} ${path.join(' → ')}: ${fix}`,
  );
}

const fine = { replaced: ['On {date}:', '{wording}'], withdrawn: ['About {competitor}.'] };

describe('the correction in the pack', () => {
  it('can be left out', () => {
    expect(problems(undefined)).toEqual([]);
  });

  it('can have known placeholders', () => {
    expect(problems(fine)).toEqual([]);
    expect(problems({ ...fine, withdrawn: ['On { date }, {date}'] })).toEqual([]);
  });

  it('reaches the panel as it is written', () => {
    expect(contentOf(examined(fine)).pack.correction).toEqual(fine);
  });

  it.each([
    [
      'an unknown placeholder',
      { ...fine, withdrawn: ['On {day}'] },
      'withdrawn: {day} isn’t a placeholder; use {date}, {competitor}, {wording}.',
    ],
    [
      'an empty placeholder',
      { ...fine, withdrawn: ['On {}'] },
      'withdrawn: {} isn’t a placeholder; use {date}, {competitor}, {wording}.',
    ],
    [
      'a brace without its pair',
      { ...fine, withdrawn: ['On {date'] },
      'withdrawn: There’s an unmatched or misplaced brace; write placeholders as {date}, {competitor}, {wording}.',
    ],
    [
      'no place for the new wording',
      { ...fine, replaced: ['Sorry.'] },
      'replaced: Include {wording}, which becomes the new wording.',
    ],
    [
      'a place for a wording that doesn’t exist',
      { ...fine, withdrawn: ['{wording}'] },
      'withdrawn: Remove {wording}, because there is no new wording.',
    ],
    ['no text', { ...fine, withdrawn: [] }, 'withdrawn: Write at least one paragraph.'],
  ])('is an error with %s', (_, correction, problem) => {
    expect(problems(correction)).toEqual([`schema correction → ${problem}`]);
  });

  it('is an error with only one of the two', () => {
    expect(problems({ replaced: fine.replaced })).toHaveLength(1);
  });
});

describe('the note in the pack', () => {
  it('can be left out, or have known placeholders, and reaches the panel as it is written', () => {
    const note = ['{competitor}, {date}: {standing}', '{reasons} {answers} {used} { next }'];
    expect(problems(undefined, note)).toEqual([]);
    expect(contentOf(examined(undefined, note)).pack.note).toEqual(note);
  });

  it('is an error without text, or with a placeholder of the correction', () => {
    expect(problems(undefined, [])).toEqual(['schema note: Write at least one paragraph.']);
    expect(problems(undefined, ['{wording}'])).toEqual([
      'schema note: {wording} isn’t a placeholder; use {competitor}, {date}, {standing}, {reasons}, {answers}, {used}, {next}.',
    ]);
  });
});
