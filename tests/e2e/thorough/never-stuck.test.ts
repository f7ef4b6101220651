import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, startDemo } from '../../../demo/server';
import { DEMO } from '../../../tools/demo/paths';
import { randomFrom } from '../../../tools/random';
import { openAndLeave, someDeals } from '../../soak/open-and-leave';
import { withNewProfile } from '../../soak/with-new-profile';

/* A short version of `npm run soak`. */

/** How many deals a round opens. Each is visited twice. */
const DEALS = 5;

const random = randomFrom(Number(process.env.SEED));

let demo: DemoServer;

describe('the panel', () => {
  beforeAll(async () => {
    demo = await startDemo({ root: DEMO });
  });

  afterAll(() => demo.close());

  it('shows every deal when many are opened and left right after a first start', async () => {
    const visits = await withNewProfile(demo.port, async (panel, context) => {
      const soak = { panel, pages: () => context.pages(), random };
      const round = () => openAndLeave(soak, someDeals(DEALS, random));
      return [...(await round()), ...(await round())];
    });
    expect(visits.filter(({ kind }) => kind === 'stuck')).toEqual([]);
    expect(visits).toHaveLength(4 * DEALS);
  });

  // This tests the soak test, not Ringside.
  it('counts a tab that never finishes loading as stuck', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const visits = await withNewProfile(port, (panel, context) => {
      const soak = { panel, pages: () => context.pages(), random, loading: 2000 };
      return openAndLeave(soak, someDeals(2, random));
    });
    silent.close();
    expect(visits).toMatchObject([{ kind: 'stuck' }, { kind: 'stuck' }]);
  });
});
