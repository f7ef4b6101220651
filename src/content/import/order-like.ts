function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function modelFor(item: unknown, at: number, models: readonly unknown[]): unknown {
  const id = isRecord(item) ? item.id : undefined;
  return (
    models.find((model) => id !== undefined && isRecord(model) && model.id === id) ?? models[at]
  );
}

/**
 * The same value with its keys in the order of a model, so that a file that is written again
 * differs only where it says something else. Items of lists are held against those of their id.
 */
export function orderLike<T>(value: T, model: unknown): T;
export function orderLike(value: unknown, model: unknown): unknown {
  if (Array.isArray(value)) {
    const models = Array.isArray(model) ? model : [];
    return value.map((item, at) => orderLike(item, modelFor(item, at, models)));
  }
  if (!isRecord(value) || !isRecord(model)) return value;
  const known = Object.keys(model).filter((key) => key in value);
  const fresh = Object.keys(value).filter((key) => !(key in model));
  return Object.fromEntries(
    [...known, ...fresh].map((key) => [key, orderLike(value[key], model[key])]),
  );
}
