import { CircleAlert, CircleDashed, Clock, History } from 'lucide-react';

/** The icon of each mark. */
export const STANDING_ICONS = {
  disputed: CircleAlert,
  changed: History,
  unverified: CircleDashed,
  due: Clock,
} as const;
