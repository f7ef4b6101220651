/** One frame at 60 Hz, in ms. */
export const FRAME = 16.7;
