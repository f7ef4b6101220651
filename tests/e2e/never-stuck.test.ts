import { expect, it } from 'vitest';
import { startDemo } from '../../demo/server';
import { DEMO } from '../../tools/demo/places';
import { openAndLeave, someDeals } from '../soak/open-and-leave';
import { withNewProfile } from '../soak/with-new-profile';

/* A small share of `npm run soak`. */

it('shows every deal of many that are opened and left right after a first start', async () => {
  const demo = await startDemo({ root: DEMO });
  const visits = await withNewProfile(demo.port, async (panel, context) => {
    const round = () => openAndLeave(panel, () => context.pages(), someDeals(5));
    return [...(await round()), ...(await round())];
  });
  await demo.close();
  expect(visits.filter(({ kind }) => kind === 'stuck')).toEqual([]);
  expect(visits).toHaveLength(20);
});
