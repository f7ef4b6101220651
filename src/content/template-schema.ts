import { z } from 'zod';
import { PLACEHOLDER } from '../core/copy/template';
import { NOTE_PLACEHOLDERS } from '../core/fit/deal-note';
import { PLACEHOLDERS } from '../core/recall/correction';
import { text } from './line-schema';

function placeholdersIn(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((each) => [...each.matchAll(PLACEHOLDER)].map(([, name = '']) => name));
}

/** The paragraphs of a template. Its placeholders are checked here, because others would read an unknown one. */
function template(placeholders: readonly string[]) {
  const allowed = placeholders.map((name) => `{${name}}`).join(', ');
  return z
    .array(text)
    .min(1, 'write at least one paragraph')
    .superRefine((paragraphs, context) => {
      const report = (message: string) => context.addIssue({ code: 'custom', message });
      for (const name of placeholdersIn(paragraphs)) {
        if (!placeholders.includes(name)) {
          report(`{${name}} isn’t a placeholder; use ${allowed}`);
        }
      }
      if (/[{}]/.test(paragraphs.join('\n').replace(PLACEHOLDER, ''))) {
        report(`there’s an unmatched or misplaced brace; write placeholders as ${allowed}`);
      }
    });
}

/** What a rep can send to a customer when a copied line no longer holds. */
export const correction = z.strictObject({
  replaced: template(PLACEHOLDERS)
    .refine((paragraphs) => placeholdersIn(paragraphs).includes('wording'), {
      message: 'include {wording}, which becomes the new wording',
    })
    .readonly(),
  withdrawn: template(PLACEHOLDERS)
    .refine((paragraphs) => !placeholdersIn(paragraphs).includes('wording'), {
      message: 'remove {wording}, because there is no new wording',
    })
    .readonly(),
});

/** The note about a deal that a rep copies into the CRM. */
export const note = template(NOTE_PLACEHOLDERS).readonly();
