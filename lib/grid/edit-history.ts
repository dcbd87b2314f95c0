import { lastOf } from '@/lib/lookup/element-at'

/** What was there before, the latest last, and what was undone, the next to be done again last. */
export interface EditHistory<Value> {
  past: readonly Value[]
  undone: readonly Value[]
  /** What the last edit was of: one that goes on with it is undone with it. */
  of: string | null
}

/** Edits that are remembered; the oldest are forgotten first. */
export const MOST_EDITS = 500

export const emptyHistory = { past: [], undone: [], of: null } as const

/**
 * The history once `before` was edited. `of` names what was edited: several edits of the same in a row, as keys in one field make
 * them, are one; null for an edit that stands alone.
 */
export function afterEdit<Value>(
  { past, of: last }: EditHistory<Value>,
  before: Value,
  of: string | null,
): EditHistory<Value> {
  const goesOn = of !== null && of === last
  return { past: goesOn ? past : [...past, before].slice(-MOST_EDITS), undone: [], of }
}

/** The value before the last edit, and the history then; null where nothing is left to undo. */
export function undone<Value>(
  { past, undone }: EditHistory<Value>,
  now: Value,
): { value: Value; history: EditHistory<Value> } | null {
  if (past.length === 0) return null
  return { value: lastOf(past), history: { past: past.slice(0, -1), undone: [...undone, now], of: null } }
}

/** The value once what was undone last is done again; null where nothing was undone. */
export function redone<Value>(
  { past, undone }: EditHistory<Value>,
  now: Value,
): { value: Value; history: EditHistory<Value> } | null {
  if (undone.length === 0) return null
  return { value: lastOf(undone), history: { past: [...past, now], undone: undone.slice(0, -1), of: null } }
}
