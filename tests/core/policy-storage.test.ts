import { afterEach, expect, it, vi } from 'vitest';
import { loadSettings, onSettingsChanged } from '../../src/storage/settings-storage';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

const policy = { salesforceFields: ['Rival__c'] };

/** A browser that keeps, tells of changes, and says its policy when it is told to. */
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

/** The fields of Salesforce that are in force, and who set them. */
async function fields(patience?: number) {
  const { settings, managed } = await loadSettings(patience);
  return { names: settings.fields.salesforce, isManaged: managed.has('fields.salesforce') };
}

/** Whether it is still waited for after a while that is longer than any answer of a browser that is up. */
async function waits(promise: Promise<unknown>): Promise<boolean> {
  const late = Symbol();
  const end = new Promise((resolve) => setTimeout(resolve, 200, late));
  return (await Promise.race([promise, end])) === late;
}

afterEach(() => vi.unstubAllGlobals());

it('a policy that is not known yet is waited for, and kept for the next start', async () => {
  const { kept, say, changed } = browser({});
  const loading = fields();
  expect(await waits(loading)).toBe(true);
  say(policy);
  expect(await loading).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(kept).toEqual({ policy });
  expect(changed).not.toHaveBeenCalled();
});

it('whoever cannot wait gets what is set on this device, as long as no policy is known', async () => {
  browser({ settings: { fields: { salesforce: ['Own__c'] } } });
  expect(await fields(10)).toEqual({ names: ['Own__c'], isManaged: false });
});

it.each([undefined, 10])(
  'a browser that does not say its policy yet is taken at its last word (patience %s)',
  async (patience) => {
    const { set } = browser({ policy });
    expect(await fields(patience)).toEqual({ names: ['Rival__c'], isManaged: true });
    expect(set).not.toHaveBeenCalled();
  },
);

it('that there was none is its word too', async () => {
  browser({ policy: {} });
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('what it says at once counts, whatever it said last', async () => {
  const { kept, say } = browser({ policy: { salesforceFields: ['Old__c'] } });
  say(policy);
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(kept).toEqual({ policy });
});

it('a policy that turns out to have changed is told, and in force from then on', async () => {
  const { say, changed } = browser({ policy: { salesforceFields: ['Old__c'] } });
  expect((await fields()).names).toEqual(['Old__c']);
  expect(changed).not.toHaveBeenCalled();
  say(policy);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('one that turns out to be the same is neither told nor written', async () => {
  const { say, changed, set } = browser({ policy });
  await fields();
  say(structuredClone(policy));
  await fields();
  expect(changed).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
});

it('a browser without policies has none', async () => {
  const { refuse } = browser({});
  refuse(new Error('storage.managed is not there'));
  expect(await fields()).toEqual({ names: [], isManaged: false });
});

it('a browser that fails to tell takes nothing back that it told', async () => {
  const { refuse, set, changed } = browser({ policy });
  refuse(new Error('not now'));
  expect(await fields()).toEqual({ names: ['Rival__c'], isManaged: true });
  expect(set).not.toHaveBeenCalled();
  expect(changed).not.toHaveBeenCalled();
});

it('nobody waits until a policy is kept', async () => {
  const { say, set } = browser({ policy: { salesforceFields: ['Old__c'] } });
  set.mockImplementation(() => new Promise(() => undefined));
  say(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});

it('where a policy cannot be kept, it still counts', async () => {
  const { say, set } = browser({});
  set.mockRejectedValue(new Error('disk full'));
  say(policy);
  expect((await fields()).names).toEqual(['Rival__c']);
});
