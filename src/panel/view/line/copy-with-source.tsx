import type { Line } from '../../../core/card/line';
import { ownSaying } from '../../../core/copy/saying';
import { standingOf } from '../../../core/trust/standing';
import { Confirmation } from '../copy/confirmation';
import { mindingOf } from '../copy/minding';
import { Refusal } from '../copy/refusal';
import { useCopySaying } from '../copy/use-copy-saying';
import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';

/** Copies what may be said together with who says so too, whatever a click on the line copies. */
export function CopyWithSource({ line }: { readonly line: Line }) {
  const { today } = usePanelContext();
  const { shown, copy } = useCopySaying();
  const { use, review } = line;
  const saying = ownSaying(line);
  if (use !== 'say' || line.isPrivate || !saying.backing?.sources.length) return null;

  function onClick() {
    void copy(saying, { withShift: true, minding: mindingOf(use, standingOf(review, today)) });
  }

  return (
    <>
      <TextButton onClick={onClick}>Copy with source</TextButton>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <Refusal />}
    </>
  );
}
