import { useCallback } from 'react';
import { plainText } from '../../core/card/inline';
import type { Hold } from '../../core/card/notice';
import { isolate } from '../../core/text/direction';
import { useConfirmation } from '../../ui/confirm-dialog';
import { Isolate } from '../../ui/text';
import { cancel, copyAnyway } from '../line/words';
import * as words from './words';

/**
 * Provides the step before a copy from a card on hold: a function that asks, which resolves to whether to
 * copy, and the dialog to render.
 */
export function useHoldDialog() {
  const { ask, dialog } = useConfirmation();
  const askHold = useCallback(
    ({ name, notice }: Hold) =>
      ask({
        title: words.holdTitle(isolate(name)),
        body: (
          <>
            <p>
              <Isolate>{plainText(notice.lines[0]?.text ?? [])}</Isolate>
            </p>
            <p>{words.holdQuestion}</p>
          </>
        ),
        confirm: copyAnyway,
        cancel,
      }),
    [ask],
  );
  return { askHold, dialog };
}
