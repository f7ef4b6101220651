export const managed = 'Managed by your organization';
export const tooManyNames = (max: number) => `Ringside uses only the first ${max} lines.`;
