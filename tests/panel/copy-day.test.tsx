import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { storedWordings } from '../../src/core/recall/copied-wording';
import { DEFAULTS } from '../../src/core/settings/settings';
import { App } from '../../src/panel/app';
import { memoryOf } from '../../src/panel/state/panel-state';
import { createPanelStore } from '../../src/panel/state/panel-store';
import { render } from '../render';
import { sampleCard, samplePack } from './sample-card';
import { deal, field } from './screens';

afterEach(() => void vi.useRealTimers());

test('a copy has the day on which it’s made, even if the panel was drawn the day before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00') });
  vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const done = async () => undefined;
  const saved = { memories: {}, aliases: {}, settings: DEFAULTS, managed: new Set<never>() };
  const store = createPanelStore(
    { ...saved, customCards: [] },
    {
      saveMemory: done,
      noteSeen: done,
      removeMemories: done,
      saveOrgAlias: done,
      removeOrgAlias: done,
      saveForm: done,
      saveSeenCard: done,
    },
  );
  const reading = { kind: 'named', deal, field, values: [sampleCard.name] } as const;
  store.connect({ kind: 'live', reading });
  await render(
    <App
      store={store}
      pack={samplePack}
      bundled={[sampleCard]}
      reloadPage={done}
      openSettings={done}
    />,
  );
  const line = page.getByRole('button', { name: 'A deadline.' });
  await expect.element(line).toBeVisible();
  vi.setSystemTime(new Date('2026-11-23T00:05:00'));
  await line.click();
  const wordings = () => storedWordings(memoryOf(store.getState())?.wordings);
  await expect.poll(() => wordings().map(({ day }) => day)).toEqual(['2026-11-23']);
});
