import { afterEach, expect, it, vi } from 'vitest';
import { loadSettings, onSettingsChanged } from '../../src/storage/settings-storage';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const policy = { salesforceFields: ['Rival__c'] };

/** Stubs a browser that stores values, reports changes, and answers with its policy on demand. */
function browser(kept: Record<string, unknown>) {
  const listeners: Listener[] = [];
  const onChanged = { addListener: (listener: Listener) => listeners.push(listener) };
  let say: (policy: unknown) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const managed = new Promise((resolve, reject) => {
    say = resolve;
    refuse = reject;
  });
  const local = {
    get: async (key: string) => ({ [key]: structuredClone(kept[key]) }),
    set: vi.fn(async (items: Record<string, unknown>) => {
      const changes = Object.entries(items).map(
        ([key, newValue]) => [key, { oldValue: kept[key], newValue }] as const,
      );
      Object.assign(kept, structuredClone(items));
      for (const listener of listeners) listener(Object.fromEntries(changes), 'local');
    }),
    onChanged,
  };
  vi.stubGlobal('chrome', { storage: { local, managed: { get: () => managed }, onChanged } });
  const changed = vi.fn();
  onSettingsChanged(changed);
  return { kept, say, refuse, set: local.set, changed };
}

/** Returns the Salesforce fields in effect, and whether a policy set them. */
async function fields(patience?: number) {
  const { settings, managed } = await loadSettings(patience);
  return { names: settings.fields.salesforce, isManaged: managed.has('fields.salesforce') };
}

/** Returns whether a promise is still pending after more time than a running browser needs to answer. */
async function waits(promise: Promise<unknown>): Promise<boolean> {
  const late = Symbol();
  const end = new Promise((resolve) => setTimeout(resolve, 200, late));
  return (await Promise.race([promise, end])) === late;
}

afterEach(() => vi.unstubAllGlobals());

it('waits for an unknown policy and stores it for the next start', async () => {
  const { kept, say, changed } = browser({});
  const loading = fields();
  expect(await waits(loading)).toBe(true);
  say(policy);
  expect(await loading).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(kept).toEqual({ policy });
  expect(changed).not.toHaveBeenCalled();
});

it('uses the settings on this device if the policy isn’t known in time', async () => {
  browser({ settings: { fields: { salesforce: ['Own__c'] } } });
  expect(await fields(10)).toEqual({ names: ['Own__c'], isManaged: false });
});

it.each([undefined, 10])(
  'uses the stored policy until the browser answers (patience %s)',
  async (patience) => {
    const { set } = browser({ policy });
    expect(await fields(patience)).toEqual({ names: ['Rival__c'], isManaged: true });
    expect(set).not.toHaveBeenCalled();
  },
);

it('also stores that there is no policy', async () => {
  browser({ policy: {} });
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('prefers an immediate answer to the stored policy', async () => {
  const { kept, say } = browser({ policy: { salesforceFields: ['Old__c'] } });
  say(policy);
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(kept).toEqual({ policy });
});

it('reports a changed policy and applies it from then on', async () => {
  const { say, changed } = browser({ policy: { salesforceFields: ['Old__c'] } });
  expect((await fields()).names).toEqual(['Old__c']);
  expect(changed).not.toHaveBeenCalled();
  say(policy);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('neither reports nor stores an unchanged policy', async () => {
  const { say, changed, set } = browser({ policy });
  await fields();
  say(structuredClone(policy));
  await fields();
  expect(changed).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
});

it('has no policy in a browser without policies', async () => {
  const { refuse } = browser({});
  refuse(new Error('storage.managed is not there'));
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('keeps the stored policy if the browser fails to answer', async () => {
  const { refuse, set, changed } = browser({ policy });
  refuse(new Error('not now'));
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(set).not.toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});

it('doesn’t wait until a policy is stored', async () => {
  const { say, set } = browser({ policy: { salesforceFields: ['Old__c'] } });
  set.mockImplementation(() => new Promise(() => undefined));
  say(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('applies a policy even if it can’t be stored', async () => {
  const { say, set } = browser({});
  set.mockRejectedValue(new Error('disk full'));
  say(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});
