import 'server-only'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { keepFormerStates } from './history/keep-former'
import { type ThingId, type ThingKind, type Touched, thingKinds } from './kept-things'
import { stateOfRow, statesOfThings } from './thing-states'

/** What an entry says of a thing: its key, what people know it by, its state. */
type Noted = readonly [label: string, state: string]

/** What has changed since the last entry: the next one vouches for it. */
export class StateNotes {
  readonly #touched = new Map<ThingKind, Set<ThingId>>()
  readonly #noted = new Map<ThingKind, Map<ThingId, Noted>>()
  #size = 0

  constructor(
    private readonly session: SqlConnection,
    private readonly auditKey: string,
  ) {}

  /** How many states wait for an entry. */
  get size(): number {
    return this.#size
  }

  /** These things are others now, or gone: their state is read by `settle`. */
  touch(touched: Touched): void {
    for (const kind of thingKinds) {
      const ids = touched[kind]
      if (ids === undefined) continue
      const known = this.#touched.get(kind) ?? new Set()
      for (const id of ids) known.add(id)
      this.#touched.set(kind, known)
    }
  }

  /** A thing without parts, whose row is about to be written: its cells are the key and the columns that are kept. */
  addRow(kind: ThingKind, cells: readonly SqlValue[]): void {
    const { id, label, state } = stateOfRow(this.auditKey, kind, cells)
    this.add(kind, id, label, state)
  }

  /** A thing whose state is known. */
  add(kind: ThingKind, id: ThingId, label: string, state: string): void {
    const noted = this.#noted.get(kind) ?? new Map<ThingId, Noted>()
    if (!noted.has(id)) this.#size++
    noted.set(id, [label, state])
    this.#noted.set(kind, noted)
  }

  /** Keeps what the touched things said before, where that changed at `at`, and reads what they say now. */
  async settle(at: string): Promise<void> {
    this.touch({ FormerState: await keepFormerStates(this.session, this.#touched, at) })
    for (const [kind, ids] of this.#touched) {
      for (const { id, label, state } of await statesOfThings(this.session, this.auditKey, kind, [...ids]))
        this.add(kind, id, label, state)
    }
    this.#touched.clear()
  }

  /** All that was noted, as an entry has it; blank for nothing. It is forgotten here. */
  take(): string {
    if (this.#size === 0) return ''
    const kinds = [...this.#noted].map(([kind, noted]) => [
      kind,
      [...noted].flatMap(([id, [label, state]]) => [id, label, state]),
    ])
    this.#noted.clear()
    this.#size = 0
    return JSON.stringify(Object.fromEntries(kinds))
  }
}

/** What an entry vouches for, thing by thing. */
export function* notedStates(
  states: string,
): Generator<{ kind: ThingKind; id: ThingId; label: string; state: string }> {
  if (states === '') return
  const said: Record<string, (string | number)[]> = JSON.parse(states)
  for (const kind of thingKinds) {
    const cells = said[kind] ?? []
    for (let at = 0; at < cells.length; at += 3)
      yield { kind, id: elementAt(cells, at), label: String(cells[at + 1]), state: String(cells[at + 2]) }
  }
}
