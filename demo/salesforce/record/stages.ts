export const STAGES = ['Discovery', 'Qualification', 'Proposal', 'Negotiation', 'Closed'];

const PROBABILITY: Readonly<Record<string, number>> = {
  Discovery: 10,
  Qualification: 25,
  Proposal: 50,
  Negotiation: 75,
};

export function probabilityOf(stage: string): number {
  return PROBABILITY[stage] ?? 100;
}
