import { variant } from './variant';

/*
 * Read by synthetic shadow and by the engine when they load, so this runs before both of them.
 * It is the engine's own switch for an app that has left synthetic shadow behind.
 */
if (variant === 'native') {
  Object.assign(globalThis, { lwcRuntimeFlags: { DISABLE_SYNTHETIC_SHADOW: true } });
}
