/** A run of words that is in both texts, only in the old, or only in the new. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this product of lengths two texts are told as replaced, not compared word by word. */
const MOST_COMPARISONS = 4_000_000;

function tokensOf(text: string): readonly string[] {
  return (
    text.match(
      /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu,
    ) ?? []
  );
}

/** lengths[i][j]: how many tokens the rest of both texts have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const below = lengths[i + 1];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last?.kind === run.kind) out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** A lone space between two changes belongs to both, or the marks would stand word by word. */
function bridged(runs: readonly Run[]): readonly Run[] {
  const spread = runs.flatMap((run, index): readonly Run[] => {
    const isGap = run.kind === 'same' && /^\s+$/.test(run.text);
    if (!isGap || index === 0 || index === runs.length - 1) return [run];
    return [
      { kind: 'removed', text: run.text },
      { kind: 'added', text: run.text },
    ];
  });
  // Within one stretch of changes the old words come first.
  const out: Run[] = [];
  let stretch: Run[] = [];
  const close = () => {
    const texts = (kind: Run['kind']) =>
      stretch.filter((run) => run.kind === kind).map(({ text }) => text);
    for (const kind of ['removed', 'added'] as const) {
      const text = texts(kind).join('');
      if (text !== '') out.push({ kind, text });
    }
    stretch = [];
  };
  for (const run of spread) {
    if (run.kind === 'same') {
      close();
      out.push(run);
    } else stretch.push(run);
  }
  close();
  return out;
}

/**
 * What changed between two texts, word by word. The runs that are not `added` give the old text, those
 * that are not `removed` the new one.
 */
export function wordDiff(before: string, after: string): readonly Run[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  if (a.length * b.length > MOST_COMPARISONS) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const lengths = commonLengths(a, b);
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const old = a[i];
    const fresh = b[j];
    const whenRemoved = lengths[i + 1]?.[j] ?? -1;
    const whenAdded = lengths[i]?.[j + 1] ?? -1;
    if (old !== undefined && old === fresh) {
      runs.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || whenRemoved >= whenAdded)) {
      runs.push({ kind: 'removed', text: old });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: fresh ?? '' });
      j += 1;
    }
  }
  return joined(bridged(joined(runs)));
}

/** "We charge [-by seat-]{+per task+}.": the marks that git uses for words. */
export function markedWords(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');
}
