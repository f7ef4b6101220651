import type { SeedPart } from './sheet';

/* Other headings that writers use for the same section. */

export const synonyms: Readonly<Record<SeedPart, readonly string[]>> = {
  summary: ['Executive Summary', 'At a Glance', 'Quick Take', 'The 30-Second Version'],
  philosophy: ['How We Think Differently', 'Side by Side', 'Head-to-Head Comparison'],
  wedges: ['Why We Win', 'Key Differentiators', 'Where to Attack', 'Winning Themes'],
  translations: ['Terminology', 'Glossary for Switchers', 'Their Words, Our Words'],
  architecture: ['Architecture', 'Under the Hood', 'Technical Deep Dive'],
  objections: ['Objection Handling', 'Common Objections', 'What You Will Hear'],
  proofPoints: ['Proof Points', 'Customer Stories', 'Case Studies', 'Customer Evidence'],
  concede: ['When They Win', 'Where Dagster Is Better', 'When Not to Compete'],
  discovery: ['Discovery Questions', 'Questions to Ask', 'Landmines'],
  personas: ['Messaging by Persona', 'Talk Tracks by Role', 'Who to Say What'],
  references: ['References', 'Sources', 'Further Reading', 'Links'],
};

/** Headings that say nothing about their section. */
export const meaningless: readonly string[] = [
  'Pears',
  'Blue Lantern',
  'Corridor',
  'Chapter Owl',
  'Velvet',
  'Harbour',
  'Saturday',
  'Marble Stairs',
  'Umbrella',
  'Copper',
  'Tambourine',
];

/** Sections that only their heading identifies. Under a meaningless heading, they stay whole in `more`. */
export const knownByHeading: ReadonlySet<SeedPart> = new Set([
  ...(['summary', 'architecture', 'proofPoints', 'concede', 'personas', 'references'] as const),
]);

export const emoji: readonly string[] = ['🥊', '⚡', '🏆', '💣', '🗣️', '✅', '🧭'];
