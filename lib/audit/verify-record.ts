import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { type KeptTable, type ThingId, type ThingKind, thingKinds, thingOf } from './kept-things'
import { differingCells } from './row-state'
import { notedStates } from './state-notes'
import { allStates, rowsOfState, type ThingState } from './thing-states'
import { faultsTold, type NotedEnd, type Verified, verifyEntries } from './verify'

/** An entry that vouches for something. */
export interface VouchingEntry {
  id: number
  at: string
  action: string
}

/** A row that is not as the entries have it. */
export interface Difference {
  /** Changed, gone without an entry, or there without an entry. */
  kind: 'changed' | 'removed' | 'added'
  thing: ThingKind
  /** The key of the thing, and what people know it by. */
  id: ThingId
  label: string
  /** The table of the row: the thing's own, or that of a part; `key` is the key of the part, blank for the thing itself. */
  table: string
  key: string
  /** Columns that are others; none where that cannot be known. */
  columns: string[]
  /** The entry that spoke of the thing last; null where none did. */
  entry: VouchingEntry | null
}

export interface VerifiedRecord extends Verified {
  /** How many rows were held against the entries. */
  rows: number
  differences: Difference[]
  /** How many there are beyond those that are told. */
  more: number
  /** What stands without any entry that ever spoke of its kind: places, organisations, metrics of a record that nobody has entered. */
  unspoken: ThingKind[]
}

/** Without an entry that speaks of them, these are a fault: nothing brings them onto a record but what leaves one. */
const neverUnspoken: readonly ThingKind[] = [
  'Person',
  'Invitation',
  'Operation',
  'Area',
  'Stream',
  'Report',
  'Claim',
  'FormerState',
]

/**
 * Reads every entry as `verifyAudit` does, and holds every row that entries vouch for against what the last of them says of it.
 * Each entry and each row is read once.
 */
export function verifyRecord(
  session: SqlConnection,
  key: string,
  expected: NotedEnd = null,
  onRows?: (done: number) => void,
): Promise<VerifiedRecord> {
  return session.snapshot(() => holdRecord(session, key, expected, onRows))
}

/** As `verifyRecord`, for use inside a snapshot or a transaction. */
export async function holdRecord(
  session: SqlConnection,
  key: string,
  expected: NotedEnd = null,
  onRows?: (done: number) => void,
): Promise<VerifiedRecord> {
  const spoken = new SpokenOf()
  const verified = await verifyEntries(session, key, expected, (id, cells, states) =>
    spoken.hear({ id, at: cells[0], action: cells[2] }, states),
  )
  const differences: Difference[] = []
  const unspoken: ThingKind[] = []
  let [rows, more] = [0, 0]
  const tell = (found: readonly Difference[]) => {
    const told = found.slice(0, faultsTold - differences.length)
    differences.push(...told)
    more += found.length - told.length
  }
  for (const kind of thingKinds) {
    const heard = spoken.of(kind)
    for await (const states of allStates(session, key, kind)) {
      rows += states.length
      if (heard === null && !neverUnspoken.includes(kind)) {
        if (!unspoken.includes(kind)) unspoken.push(kind)
        continue
      }
      for (const found of states) {
        const last = heard?.get(found.id)
        heard?.delete(found.id)
        if (found.state !== (last?.state ?? '')) tell(differencesOf(kind, last, found))
      }
      onRows?.(rows)
    }
    for (const [id, last] of heard ?? [])
      if (last.state !== '') tell(differencesOf(kind, last, { id, label: '', state: '' }))
  }
  return { ...verified, rows, differences, more, unspoken }
}

/** Whether nothing is wrong. */
export const isSound = ({ faults, differences }: VerifiedRecord) =>
  faults.length === 0 && differences.length === 0

const vocabulary: readonly ThingKind[] = ['Setting', 'Place', 'Organisation', 'Metric', 'Part']

/**
 * Whether computing curves anew would spread what is not as the entries have it. A place or an organisation that was put there,
 * which no entry ever spoke of, has no figures: what they are filed under is vouched for.
 */
export const wouldSpread = ({ faults, differences }: VerifiedRecord) =>
  faults.length > 0 || differences.some(({ thing, entry }) => entry !== null || !vocabulary.includes(thing))

/** What the last entry that spoke of a thing says of it. */
interface Heard {
  label: string
  state: string
  entry: VouchingEntry
}

/** The last word of the entries on each thing. */
class SpokenOf {
  readonly #kinds = new Map<ThingKind, Map<ThingId, Heard>>()

  hear(entry: VouchingEntry, states: string): void {
    for (const { kind, id, label, state } of notedStates(states)) {
      const heard = this.#kinds.get(kind) ?? new Map<ThingId, Heard>()
      heard.set(id, { label: label || (heard.get(id)?.label ?? ''), state, entry })
      this.#kinds.set(kind, heard)
    }
  }

  /** Null where no entry ever spoke of the kind. */
  of(kind: ThingKind): Map<ThingId, Heard> | null {
    return this.#kinds.get(kind) ?? null
  }
}

/** Row by row, what of a thing is another than its last entry says. */
function differencesOf(kind: ThingKind, last: Heard | undefined, found: ThingState): Difference[] {
  const [before, now] = [rowsOfState(last?.state ?? ''), rowsOfState(found.state)]
  const of = {
    thing: kind,
    id: found.id,
    label: found.label || (last?.label ?? ''),
    entry: last?.entry ?? null,
  }
  const differences: Difference[] = []
  for (const [name, row] of now) {
    const [table, key] = nameOfRow(kind, name)
    const earlier = before.get(name)
    if (earlier === undefined) differences.push({ kind: 'added', ...of, table, key, columns: [] })
    else if (earlier !== row)
      differences.push({ kind: 'changed', ...of, table, key, columns: columnsOf(kind, table, earlier, row) })
  }
  for (const name of before.keys()) {
    if (now.has(name)) continue
    const [table, key] = nameOfRow(kind, name)
    differences.push({ kind: 'removed', ...of, table, key, columns: [] })
  }
  return differences
}

/** The table and the key of a row, as `rowsOfState` names it. */
function nameOfRow(kind: ThingKind, name: string): [table: string, key: string] {
  if (name === '') return [kind, '']
  const [table = '', ...key] = name.split(' ')
  return [table, key.join(' ')]
}

function columnsOf(kind: ThingKind, table: string, before: string, now: string): string[] {
  const { parts } = thingOf(kind)
  const own: KeptTable | undefined =
    table === kind ? thingOf(kind) : parts.find((part) => part.table === table)
  const usual = (at: number) => own?.later?.[own.columns[at] ?? '']
  return differingCells(before, now, usual).flatMap((at) => own?.columns[at] ?? [])
}
