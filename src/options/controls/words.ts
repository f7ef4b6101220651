export const managed = 'Managed by your organization';
