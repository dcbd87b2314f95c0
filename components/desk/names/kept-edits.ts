import { cellKey, type GridEntry, type NameEdits } from '@/lib/directory/name-grid/cell-edits'
import type { ListedKind } from '@/lib/directory/types'

/** What was typed and is not saved yet, with what stood there when it was typed, by cell. */
type KeptEdits = Record<string, { was: string; now: string }>

const keyOf = (kind: ListedKind) => `firmground.names.${kind}`

function read(kind: ListedKind): KeptEdits {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(kind)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as KeptEdits) : {}
  } catch {
    return {}
  }
}

/** Keeps the edits of these entries in the browser until they are saved; those of other pages of the list stay. */
export function keepEdits(kind: ListedKind, entries: readonly GridEntry[], edits: NameEdits): void {
  const kept = read(kind)
  for (const entry of entries)
    for (const [column, was] of Object.entries(entry.cells)) {
      const cell = cellKey(entry.key, column)
      const now = edits[cell]
      if (now === undefined) delete kept[cell]
      else kept[cell] = { was: kept[cell]?.was ?? was, now }
    }
  try {
    sessionStorage.setItem(keyOf(kind), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still asks before the page is left.
  }
}

/** What was typed into these entries before the page was left; `met` are the cells that say something else by now. */
export function keptEdits(
  kind: ListedKind,
  entries: readonly GridEntry[],
): { edits: NameEdits; met: string[] } {
  const kept = read(kind)
  const edits: Record<string, string> = {}
  const met: string[] = []
  for (const entry of entries)
    for (const [column, stands] of Object.entries(entry.cells)) {
      const cell = cellKey(entry.key, column)
      const one = kept[cell]
      if (typeof one?.now !== 'string' || one.now === stands) continue
      edits[cell] = one.now
      if (one.was !== stands) met.push(cell)
    }
  return { edits, met }
}
