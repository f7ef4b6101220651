export const failed = (error: unknown) =>
  `That didn’t work: ${error instanceof Error ? error.message : error}`;
