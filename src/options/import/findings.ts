import type { CardFile, PackFile } from '../../model/card-schema';
import { lintContent } from '../../model/lint';
import { type Problem, placeOf } from '../../model/problem';
import type { Finding } from './reading';

function inWords({ path, what, mend }: Problem): Finding {
  return { where: placeOf(path), what, mend, isError: true };
}

/** What the rules of the build say of one card. Whether other cards have its names is asked elsewhere. */
export function findingsOf(
  card: CardFile,
  pack: PackFile,
  say: (problem: Problem) => Finding = inWords,
): readonly Finding[] {
  return lintContent([{ file: `${card.id}.json`, card }], pack).map(say);
}
