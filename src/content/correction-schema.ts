import { z } from 'zod';
import { PLACEHOLDER, PLACEHOLDERS } from '../core/recall/correction';
import { text } from './line-schema';

const ALLOWED = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

function placeholdersIn(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((each) => [...each.matchAll(PLACEHOLDER)].map(([, name = '']) => name));
}

/** The paragraphs of a template. Its placeholders are checked here, because a customer would read an unknown one. */
function template(hasWording: boolean) {
  return z
    .array(text)
    .min(1, 'write at least one paragraph')
    .superRefine((paragraphs, context) => {
      const report = (message: string) => context.addIssue({ code: 'custom', message });
      const found = placeholdersIn(paragraphs);
      for (const name of found) {
        if (!PLACEHOLDERS.some((known) => known === name)) {
          report(`{${name}} isn’t a placeholder; use ${ALLOWED}`);
        }
      }
      if (/[{}]/.test(paragraphs.join('\n').replace(PLACEHOLDER, ''))) {
        report(`there’s an unmatched or misplaced brace; write placeholders as ${ALLOWED}`);
      }
      if (found.includes('wording') !== hasWording) {
        report(
          hasWording
            ? 'include {wording}, which becomes the new wording'
            : 'remove {wording}, because there is no new wording',
        );
      }
    })
    .readonly();
}

/** What a rep can send to a customer when a copied line no longer holds. */
export const correction = z.strictObject({ replaced: template(true), withdrawn: template(false) });
