import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { TouchedAccount } from '@/lib/claims/touched-streams'
import type { Author } from '@/lib/claims/types'
import { type AccountStream, loadAccountStreams } from '@/lib/curves/account'
import { downsample } from '@/lib/curves/downsample'
import { type NumberChange, numberChanges } from '@/lib/curves/number-changes'
import { type PlaceIndex, type RollupOutcome, rollupOutcome } from '@/lib/curves/rollup-outcome'
import { loadRollupPoints, type StoredConflict } from '@/lib/curves/rollup-store'
import { isStated, type SetAside, type StreamChange, streamOutcome } from '@/lib/curves/stream-outcome'
import { type CountedPoint, loadPoints } from '@/lib/curves/stream-store'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { type CountBounds, countBoundsOf, markOf } from '@/lib/ledger/mark'
import { type PlannedChange, type ProposedChange, planChange } from './plan-change'
import { streamsAsPlanned } from './planned-streams'
import { PlannedWholes } from './planned-wholes'

/** The running total of a place, or of several given together, from `day` on. */
export interface PreviewPoint extends CountBounds {
  day: string
  value: bigint
}

/** A number that would be another, with the running totals behind it: of very many points, some. */
export interface CurveChange extends NumberChange {
  pointsBefore: readonly PreviewPoint[]
  pointsAfter: readonly PreviewPoint[]
}

/** Where the places inside come to more than their whole; null where they do not. */
export interface ConflictChange {
  account: Account
  place: string
  before: StoredConflict | null
  after: StoredConflict | null
}

/** What publishing would change. Amounts in base units. */
export interface Preview {
  kind: 'preview'
  /** Of every place and joint area whose count was computed anew, also where it comes to the same. */
  curves: CurveChange[]
  /** Claims that count and would be set aside, or that would be set aside on arrival. */
  setAside: (SetAside & { account: Account })[]
  /** Public ids of claims on record that would end: corrected or withdrawn. */
  ended: string[]
  /** Public ids of claims that are set aside and would count. */
  restored: string[]
  conflicts: ConflictChange[]
  /** Names of organisations that would be added. */
  organisations: readonly string[]
  /** Whose work the operations of the rows are, as typed, by their ids. */
  operators: ReadonlyMap<number, string>
}

/** How many points a small drawing needs at most. */
const mostPoints = 200

/**
 * What publishing would change, without writing: entry, ledger and roll-up are those of publishing, on what the record would be.
 * Either the preview, or what stands in the way of entering the rows.
 */
export function previewChange(
  session: SqlConnection,
  index: PlaceIndex,
  change: ProposedChange,
  author: Author,
): Promise<Preview | { kind: 'refused'; problems: readonly FileProblem[] }> {
  return session.snapshot(async () => {
    const plan = await planChange(session, change, author, index.idOf)
    if (plan.problems.length > 0) return { kind: 'refused', problems: plan.problems }
    const preview: Preview = {
      kind: 'preview',
      curves: [],
      setAside: [],
      ended: await publicIds(session, plan.writes.ended),
      restored: [],
      conflicts: [],
      organisations: plan.organisations,
      operators: plan.operators,
    }
    const wholes = await PlannedWholes.open(session, plan)
    for (const touched of await wholes.withWholes(plan.touched))
      await addAccount(session, index, { plan, wholes }, touched, preview)
    return preview
  })
}

async function addAccount(
  session: SqlConnection,
  index: PlaceIndex,
  { plan, wholes }: { plan: PlannedChange; wholes: PlannedWholes },
  { account, streams }: TouchedAccount,
  preview: Preview,
): Promise<void> {
  const planned = await streamsAsPlanned(session, [...streams], plan)
  const changes: StreamChange[] = []
  for (const one of planned) {
    const derived = await wholes.derived(account, one)
    changes.push(streamOutcome(one.stored, one.points, one.standing, derived).change)
  }
  const before = await loadAccountStreams(session, account)
  const rollups = await rollupOutcome(session, index, account, streamsAfter(before, changes), changes)
  const curves = new Curves(session, before, changes, rollups)
  for (const { stored, points } of planned) curves.know(stored.id, points)
  for (const number of numberChanges(account, changes, rollups)) {
    preview.curves.push({
      ...number,
      pointsBefore: downsample(await curves.before(number.area), mostPoints),
      pointsAfter: downsample(await curves.after(number.area), mostPoints),
    })
  }
  for (const { setAside, restored } of changes) {
    for (const aside of setAside) preview.setAside.push({ ...aside, account })
    preview.restored.push(...restored)
  }
  preview.conflicts.push(...conflictChanges(account, rollups))
}

/** The streams of an account that would have standing claims, with the heads that they would have. */
function streamsAfter(before: readonly AccountStream[], changes: readonly StreamChange[]): AccountStream[] {
  const changed = new Set(changes.map(({ id }) => id))
  return [...before.filter(({ id }) => !changed.has(id)), ...changes.filter(isStated)].sort(
    (a, b) => a.id - b.id,
  )
}

/** The running totals of areas as readers see them: of a roll-up where there is one, else of the area's own stream. */
class Curves {
  readonly #points = new Map<number, readonly CountedPoint[]>()

  constructor(
    private readonly session: SqlConnection,
    private readonly streams: readonly AccountStream[],
    private readonly changes: readonly StreamChange[],
    private readonly rollups: RollupOutcome,
  ) {}

  /** Points of a stream as stored, where they are at hand. */
  know(streamId: number, points: readonly CountedPoint[]): void {
    this.#points.set(streamId, points)
  }

  async before(area: readonly string[]): Promise<readonly PreviewPoint[]> {
    const stored = this.#storedRollup(area)
    return stored === undefined ? this.#ofStream(area) : loadRollupPoints(this.session, stored.id)
  }

  async after(area: readonly string[]): Promise<readonly PreviewPoint[]> {
    const changed = this.#changedRollup(area)
    if (changed !== undefined) {
      const { since, entries } = changed.record
      const unchanged =
        changed.stored === undefined || since === ''
          ? []
          : (await loadRollupPoints(this.session, changed.stored.id)).filter(({ day }) => day < since)
      return [...unchanged, ...entries.map(({ date, ...total }) => ({ day: date, ...total }))]
    }
    const stream = this.changes.find((change) => isSame(change.area, area))
    return stream === undefined ? this.#ofStream(area) : stream.points.map(ofStream)
  }

  #changedRollup([place, ...others]: readonly string[]) {
    return others.length > 0 ? undefined : this.rollups.changed.find((changed) => changed.place === place)
  }

  #storedRollup(area: readonly string[]) {
    const [place, ...others] = area
    if (others.length > 0) return undefined
    return (
      this.#changedRollup(area)?.stored ??
      this.rollups.dropped.find((dropped) => dropped.place === place)?.stored
    )
  }

  async #ofStream(area: readonly string[]): Promise<readonly PreviewPoint[]> {
    const id = [...this.changes, ...this.streams].find((stream) => isSame(stream.area, area))?.id
    if (id === undefined) return []
    const known = this.#points.get(id) ?? (await loadPoints(this.session, [id])).get(id) ?? []
    return known.map(ofStream)
  }
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join('+') === b.join('+')

const ofStream = (point: CountedPoint): PreviewPoint => ({
  day: point.date,
  value: point.value,
  ...countBoundsOf(markOf(point)),
})

/** Where a conflict of parts and whole would begin, end, or be another. */
function conflictChanges(account: Account, { changed, dropped }: RollupOutcome): ConflictChange[] {
  const both = [
    ...changed.map(({ place, stored, record }) => ({ place, was: stored?.conflict, is: record.conflict })),
    ...dropped.map(({ place, stored }) => ({ place, was: stored.conflict, is: undefined })),
  ]
  return both.flatMap(({ place, was, is }) => {
    const [before, after] = [ifAny(was), ifAny(is)]
    const isAnother = before?.day !== after?.day || before?.sum !== after?.sum || before?.high !== after?.high
    return isAnother ? [{ account, place, before, after }] : []
  })
}

const ifAny = (conflict: StoredConflict | undefined) =>
  conflict === undefined || conflict.day === '' ? null : conflict

async function publicIds(session: SqlConnection, ids: ReadonlySet<number>): Promise<string[]> {
  if (ids.size === 0) return []
  const rows = await session.query<{ key: string }>(
    `select "key" from "Claim" where "id" in (${placeholders(ids.size)}) order by "id"`,
    [...ids],
  )
  return rows.map(({ key }) => key)
}
