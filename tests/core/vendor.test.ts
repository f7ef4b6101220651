import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { ADDRESS_IN_TEXT, isPublicAddress } from '../../src/core/copy/private-address';
import { vendorOfHost } from '../../src/core/deal/host';
import { isVendor, VENDORS } from '../../src/core/deal/vendor';
import schema from '../../src/storage/managed-settings.schema.json' with { type: 'json' };

/* Covers what the compiler can't check when a CRM is added: the manifest and the policy schema. */

describe.each(VENDORS)('the CRM %s', (vendor) => {
  const script = manifest.content_scripts.find(({ js }) =>
    js.some((file) => file === `src/reader/${vendor}.ts`),
  );
  const patterns = script?.include_globs ?? script?.matches ?? [];
  const hosts = patterns.map((each) => new URL(each.replaceAll('*', 'x')).hostname);

  it('has a reader, and the manifest requests permission for its hosts', () => {
    expect(script?.matches.length).toBeGreaterThan(0);
    expect(manifest.host_permissions).toEqual(expect.arrayContaining(script?.matches ?? []));
  });

  it('is identified by the hosts that its reader runs on', () => {
    expect(hosts.map(vendorOfHost)).toEqual(hosts.map(() => vendor));
  });

  it.each(hosts)('has private pages on %s', (host) => {
    expect(isPublicAddress(`https://${host}/record`)).toBe(false);
    expect(`See ${host}/record.`.match(ADDRESS_IN_TEXT)?.join()).toContain(host);
  });

  it('has fields that an admin can set by policy', () => {
    expect(Object.keys(schema.properties)).toContain(`${vendor}Fields`);
  });
});

it.each(['', 'Salesforce', 'toString', null, 7, ['hubspot']])('%j isn’t a CRM', (value) => {
  expect(isVendor(value)).toBe(false);
});
