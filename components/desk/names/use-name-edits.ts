'use client'
import { useCallback, useEffect, useState } from 'react'
import {
  cellKey,
  type GridEntry,
  type NameEdits,
  withEdits,
  withTheirs,
} from '@/lib/directory/name-grid/cell-edits'
import type { ListedKind } from '@/lib/directory/types'
import { afterEdit, type EditHistory, emptyHistory, redone, undone } from '@/lib/grid/edit-history'
import { keepEdits, keptEdits } from './kept-edits'

/** What is wrong with a cell, by `cellKey`: in words, and what somebody else wrote there where that is it. */
export type NameFaults = ReadonlyMap<string, { text: string; theirs: string | null }>

interface State {
  entries: readonly GridEntry[]
  edits: NameEdits
  history: EditHistory<NameEdits>
  faults: NameFaults
}

/** The names of a grid as they are typed, with everything undone and done again, until they are saved. */
export function useNameEdits(
  kind: ListedKind,
  given: readonly GridEntry[],
  metText: (cell: string, theirs: string) => string,
) {
  const [state, setState] = useState<State>({
    ...{ entries: given, edits: {}, history: emptyHistory, faults: new Map() },
  })
  const [isRestored, setRestored] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes
  useEffect(() => {
    const { edits, met } = keptEdits(kind, given)
    const faults = new Map(
      met.map((cell) => {
        const [key = '', column = ''] = cell.split('\n')
        const theirs = given.find((entry) => entry.key === key)?.cells[column] ?? ''
        return [cell, { text: metText(cell, theirs), theirs }]
      }),
    )
    setState((now) => ({ ...now, edits, faults }))
    setRestored(true)
  }, [])
  const { entries, edits } = state
  useEffect(() => {
    if (isRestored) keepEdits(kind, entries, edits)
  }, [isRestored, kind, entries, edits])
  const isUnsaved = Object.keys(edits).length > 0
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  const apply = useCallback((changes: Parameters<typeof withEdits>[2]) => {
    setState((now) => {
      const edits = withEdits(now.entries, now.edits, changes)
      if (isSame(edits, now.edits)) return now
      const touched = new Set(
        changes.flatMap(({ row, column }) => {
          const entry = now.entries[row]
          return entry === undefined ? [] : [cellKey(entry.key, column)]
        }),
      )
      const faults = new Map([...now.faults].filter(([cell]) => !touched.has(cell)))
      return { ...now, edits, faults, history: afterEdit(now.history, now.edits, null) }
    })
  }, [])
  const step = useCallback((way: typeof undone<NameEdits>) => {
    setState((now) => {
      const stepped = way(now.history, now.edits)
      return stepped === null ? now : { ...now, edits: stepped.value, history: stepped.history }
    })
  }, [])
  return {
    ...state,
    isUnsaved,
    apply,
    undo: () => step(undone),
    redo: () => step(redone),
    /** What was sent is on record. */
    saved: (sent: readonly { key: string; column: string; now: string }[]) =>
      setState((now) => {
        const met = withTheirs(
          now.entries,
          now.edits,
          sent.map(({ key, column, now: text }) => ({ key, column, text: text.trim() })),
        )
        const left = Object.entries(met.edits).filter(
          ([cell, text]) => !sent.some((one) => cellKey(one.key, one.column) === cell && one.now === text),
        )
        return {
          entries: met.entries,
          edits: Object.fromEntries(left),
          history: emptyHistory,
          faults: new Map(),
        }
      }),
    /** Nothing was saved, for these faults; what somebody else wrote is known from now on, and is what a further saving takes the place of. */
    refused: (faults: NameFaults) =>
      setState((now) => {
        const theirs = [...faults].flatMap(([cell, { theirs }]) => {
          const [key = '', column = ''] = cell.split('\n')
          return theirs === null ? [] : [{ key, column, text: theirs }]
        })
        const met = withTheirs(now.entries, now.edits, theirs)
        return { ...now, ...met, faults }
      }),
  }
}

const isSame = (one: NameEdits, other: NameEdits) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([cell, text]) => other[cell] === text)
