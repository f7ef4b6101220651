import type { Company } from './deal';

/** All names are obviously made up, so that nobody mistakes the demo for a customer list. */
const named = {
  freight: { name: 'Example Freight', city: 'Exampleton', industry: 'Logistics' },
  biolabs: { name: 'Sample Biolabs', city: 'Sampleford', industry: 'Life sciences' },
  mutual: { name: 'Made-up Mutual', city: 'Nowhere Falls', industry: 'Insurance' },
  grid: { name: 'Imaginary Grid', city: 'Imagine Bay', industry: 'Energy' },
  retail: { name: 'Pretend Retail', city: 'Pretendville', industry: 'Retail' },
  motors: { name: 'Placeholder Motors', city: 'Placeholder Park', industry: 'Automotive' },
  savings: { name: 'Fictional Savings', city: 'Fable Creek', industry: 'Banking' },
  hotels: { name: 'Fictive Hotels', city: 'Fictionville', industry: 'Hospitality' },
} as const;

export type CompanyKey = keyof typeof named;

export function companyWithId(key: CompanyKey, id: string): Company {
  return { id, ...named[key] };
}
