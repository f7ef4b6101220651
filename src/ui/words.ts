export const failed = 'Something went wrong in Ringside';
export const crmUntouched = 'Nothing in your CRM was changed.';
export const reload = 'Reload the panel';
export const tellAdmin = 'If it happens again, send this to your Ringside admin: ';
export const close = 'Close';
