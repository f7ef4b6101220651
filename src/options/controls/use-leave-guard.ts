import { useEffect } from 'react';

/** Asks before the browser closes the page, while changes would be lost. */
export function useLeaveGuard(isLosable: boolean): void {
  useEffect(() => {
    if (!isLosable) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isLosable]);
}
