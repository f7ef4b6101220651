import { useEffect, useState } from 'react';

/** Longer than the pause between two keys while typing, in ms. */
const PAUSE = 250;

/** Returns a value once it has stayed the same for a moment, for work that is too slow for each key. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
