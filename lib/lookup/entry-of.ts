/**
 * What a map holds for a key that is known to be in it.
 * @throws Error that names the key where it is not: what the caller knew was not so.
 */
export function entryOf<Key, Value>(
  map: { get(key: Key): Value | undefined; readonly size: number },
  key: Key,
): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`none of ${map.size} entries is called ${String(key)}`)
  return value
}
