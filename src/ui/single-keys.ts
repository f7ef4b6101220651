import { createContext } from 'react';

/** Whether single letters, digits and signs are commands. The settings say so; they are on by default. */
export const SingleKeys = createContext(true);
