/** What people call the org that a key of `orgKey` stands for: its host, or the portal's number. */
export function orgName(org: string): string {
  const [vendor, id = ''] = org.split(/:(.*)/s);
  return vendor === 'hubspot' ? `HubSpot portal ${id}` : id;
}
