/** `workOut`, asked once for each value: what it gives is kept as long as the value itself. */
export function keepFor<Key extends object, Value>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = workOut(key)
    kept.set(key, { value })
    return value
  }
}
