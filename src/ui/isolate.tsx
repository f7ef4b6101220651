import { withoutDirectionControls } from '../core/text/direction';

interface IsolateProps {
  readonly className?: string | undefined;
  readonly children: string;
}

/** Text from a page or a card, isolated: its direction can't reorder our words or disguise a name. */
export function Isolate({ className, children }: IsolateProps) {
  return <bdi className={className}>{withoutDirectionControls(children)}</bdi>;
}
