/** Defines the function that tsx wraps around named functions; pages don't have it. */
const NAME_HELPER = 'globalThis.__name ??= (each) => each;';

/** Returns an init script that calls a function with an argument, which must be JSON. */
export function scriptOf<Arg>(run: (arg: Arg) => void, arg: Arg): { content: string } {
  return { content: `${NAME_HELPER} (${run})(${JSON.stringify(arg)});` };
}
