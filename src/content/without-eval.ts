import { z } from 'zod';

// Zod compiles schemas with eval, which extension pages forbid. Must run before any schema is
// created.
z.config({ jitless: true });
