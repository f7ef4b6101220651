import { z } from 'zod';

// Schemas would be turned into functions made from text, which an extension's pages forbid. Has to
// be said before the first schema is made.
z.config({ jitless: true });
