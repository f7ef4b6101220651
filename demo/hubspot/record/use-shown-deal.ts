import { useEffect, useState } from 'react';
import { FIELDS_ARRIVE_MS, staleRowsMs } from '../../pace';

interface Shown {
  readonly id: string;
  readonly loading: boolean;
}

/**
 * Provides the deal that the rows show, which may lag behind the URL: first the previous deal's
 * values, then skeletons in the same rows, then the new values.
 */
export function useShownDeal(id: string): Shown {
  const [shown, setShown] = useState<Shown>({ id, loading: true });

  useEffect(() => {
    const skeletons = setTimeout(() => setShown({ id, loading: true }), staleRowsMs());
    const values = setTimeout(
      () => setShown({ id, loading: false }),
      staleRowsMs() + FIELDS_ARRIVE_MS,
    );
    return () => {
      clearTimeout(skeletons);
      clearTimeout(values);
    };
  }, [id]);

  return shown;
}
