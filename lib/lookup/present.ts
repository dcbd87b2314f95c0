/**
 * A value that is known to be there; `what` names it as a sentence would.
 * @throws Error that names it where it is not there: what the caller knew was not so.
 */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is not there`)
  return value
}
