import type { LineEntry } from '../card-schema';
import { type Leaf, linksIn } from './leaf';
import { type Names, roleOf } from './names';
import { plainOf } from './write-inline';

/** Labels of links that say where a proof is from. */
const SOURCE = /^(?:sources?|(?:read|learn) more|links?)$/i;

/** A label and a link behind a sentence or in parentheses: "… by half. Case study: <https://…>". */
const AT_END =
  /^(.+?)(?:(?<=[.!?…]["”’)]?)\s+|\s*[(–—;]\s*)([^.!?…:;()–—<>[\]]{1,40}):[\s*]*(<https:[^<>\s]*>|\[[^\]]*\]\(https:[^()\s]*\))[\s).]*$/su;

const isOfSource = (label: string, names: Names) =>
  SOURCE.test(label) || roleOf(label, names) === 'proof';

/** Makes a link the source of the proof before it, if it's beneath that or has a label such as "Case study". */
export function addSource(proof: LineEntry | undefined, leaf: Leaf, names: Names): boolean {
  const { label, text, points, depth } = leaf;
  const [href = ''] = linksIn(text);
  const isLabel = label !== undefined && isOfSource(label, names);
  const isSource = points === 'away' && href.startsWith('https:') && (isLabel || depth > 0);
  if (!proof || !isSource || linksIn(proof.text).length > 0) return false;
  const words = plainOf(text);
  const title = [label, words === href && label !== undefined ? undefined : words];
  const source = { title: title.filter((each) => each !== undefined).join(': '), href };
  proof.review.sources = [...(proof.review.sources ?? []), source];
  return true;
}

/** Returns a proof without the link at its end that says where it's from, and that link. */
export function splitSource(proof: Leaf, names: Names): { proof: Leaf; source?: Leaf } {
  const [, text = '', marked = '', link = ''] = AT_END.exec(proof.text) ?? [];
  const label = marked.replace(/\*/g, '').trim();
  if (!isOfSource(label, names) || linksIn(text).length > 0) return { proof };
  return { proof: { ...proof, text }, source: { ...proof, label, text: link, points: 'away' } };
}
