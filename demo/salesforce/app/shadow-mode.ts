import { variant } from './variant';

/*
 * The engine's own switch for apps without synthetic shadow. The engine and synthetic shadow read it
 * when they load, so this must run before both.
 */
if (variant === 'native') {
  Object.assign(globalThis, { lwcRuntimeFlags: { DISABLE_SYNTHETIC_SHADOW: true } });
}
