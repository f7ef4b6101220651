import { afterEach, expect, it, vi } from 'vitest';
import { loadSettings, onSettingsChanged } from '../../src/storage/settings-storage';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const policy = { salesforceFields: ['Rival__c'] };

/** Stubs a browser that stores values, reports changes, and answers with its policy on demand. */
function browser(stored: Record<string, unknown>) {
  const listeners: Listener[] = [];
  const onChanged = { addListener: (listener: Listener) => listeners.push(listener) };
  let answer: (policy: unknown) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const managed = new Promise((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  const local = {
    get: async (key: string) => ({ [key]: structuredClone(stored[key]) }),
    set: vi.fn(async (items: Record<string, unknown>) => {
      const changes = Object.entries(items).map(
        ([key, newValue]) => [key, { oldValue: stored[key], newValue }] as const,
      );
      Object.assign(stored, structuredClone(items));
      for (const listener of listeners) listener(Object.fromEntries(changes), 'local');
    }),
    onChanged,
  };
  // One CRM page is open.
  const notifyReader = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', {
    storage: { local, managed: { get: () => managed }, onChanged },
    runtime: { getManifest: () => ({}) },
    tabs: { query: async () => [{ id: 1 }], sendMessage: notifyReader },
  });
  const changed = vi.fn();
  onSettingsChanged(changed);
  return { stored, answer, fail, set: local.set, changed, notifyReader };
}

/** Returns the Salesforce fields in effect, and whether a policy set them. */
async function fields(timeout?: number) {
  const { settings, managed } = await loadSettings(timeout);
  return { names: settings.fields.salesforce, isManaged: managed.has('fields.salesforce') };
}

/** Returns whether a promise is still pending after more time than a running browser needs to answer. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const late = Symbol();
  const end = new Promise((resolve) => setTimeout(resolve, 200, late));
  return (await Promise.race([promise, end])) === late;
}

afterEach(() => vi.unstubAllGlobals());

it('waits for an unknown policy and stores it for the next start', async () => {
  const { stored, answer, changed, notifyReader } = browser({});
  const loading = fields();
  expect(await isPending(loading)).toBe(true);
  answer(policy);
  expect(await loading).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(stored).toEqual({ policy });
  expect(changed).not.toHaveBeenCalled();
  expect(notifyReader).not.toHaveBeenCalled();
});

it('uses the settings on this device if the policy isn’t known in time', async () => {
  browser({ settings: { fields: { salesforce: ['Own__c'] } } });
  expect(await fields(10)).toEqual({ names: ['Own__c'], isManaged: false });
});

it.each([undefined, 10])(
  'uses the stored policy until the browser answers (timeout %s)',
  async (timeout) => {
    const { set } = browser({ policy });
    expect(await fields(timeout)).toEqual({ names: ['Rival__c'], isManaged: true });
    expect(set).not.toHaveBeenCalled();
  },
);

it('also stores that there is no policy', async () => {
  browser({ policy: {} });
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('prefers an immediate answer to the stored policy', async () => {
  const { stored, answer } = browser({ policy: { salesforceFields: ['Old__c'] } });
  answer(policy);
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(stored).toEqual({ policy });
});

it('reports a changed policy and applies it from then on', async () => {
  const { answer, changed, notifyReader } = browser({
    policy: { salesforceFields: ['Old__c'] },
  });
  expect((await fields()).names).toEqual(['Old__c']);
  expect(changed).not.toHaveBeenCalled();
  answer(policy);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(notifyReader).toHaveBeenCalledOnce());
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('neither reports nor stores an unchanged policy', async () => {
  const { answer, changed, set } = browser({ policy });
  await fields();
  answer(structuredClone(policy));
  await fields();
  expect(changed).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
});

it('has no policy in a browser without policies', async () => {
  const { fail } = browser({});
  fail(new Error('storage.managed is not there'));
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('keeps the stored policy if the browser fails to answer', async () => {
  const { fail, set, changed } = browser({ policy });
  fail(new Error('not now'));
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(set).not.toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});

it('doesn’t wait until a policy is stored', async () => {
  const { answer, set } = browser({ policy: { salesforceFields: ['Old__c'] } });
  set.mockImplementation(() => new Promise(() => undefined));
  answer(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('applies a policy even if it can’t be stored', async () => {
  const { answer, set } = browser({});
  set.mockRejectedValue(new Error('disk full'));
  answer(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});
