import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { parseRole } from '@/lib/access/roles'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { countriesIn } from '@/lib/people/roles/role-countries'
import { endLetter } from './letters'
import { sourcesPerPage } from './limits'
import { readNextSource } from './list-data'
import { type Priority, priorityOf, queuePlace, storedPriority } from './queue'
import { readsOf, seesSource } from './seen-source'
import type { SourceFilter } from './source-filter'
import { canStep, type SourceState, type SourceStep, sourceState } from './states'

/** What keeps a step from being taken; nothing was changed. */
export type SourceRefusal =
  | { kind: 'unknown' }
  /** It is in a state from which the step does not lead on. */
  | { kind: 'state'; state: SourceState; key: string; title: string }
  /** Who should read it is not at the desk any more, or may not write drafts. */
  | { kind: 'not_able' }
  /** It cannot repeat itself, nor what is not there. */
  | { kind: 'no_target' }
  /** Somebody else reads it. */
  | { kind: 'theirs'; by: string }

/** A source as steps look at it. */
export interface SteppedSource {
  id: number
  key: string
  url: string
  title: string
  state: SourceState
  assigneeId: string
  priority: Priority
  due: string
  country: string
  draftKey: string
  foldedInto: string
  foldedReport: string
  readerKey: string
}

/** Those sources of these keys that somebody sees, in their order, inside a transaction. */
export async function findSources(
  session: SqlConnection,
  { person }: Pick<Permission<'draft.write'>, 'person'>,
  keys: readonly string[],
): Promise<SteppedSource[]> {
  if (keys.length === 0) return []
  const rows = await session.query<
    Omit<SteppedSource, 'state' | 'priority'> & { state: string; priority: number }
  >(
    `select "id", "key", "url", "title", "state", "assigneeId", "priority", "due", "country", "draftKey", "foldedInto", "foldedReport",
       "readerKey" from "Source" where "key" in (${placeholders(keys.length)}) order by "id"`,
    keys,
  )
  return rows
    .filter(({ country }) => seesSource(person, country))
    .map((row) => ({ ...row, state: sourceState(row.state), priority: priorityOf(row.priority) }))
}

/** Writes columns of a source and raises its version. */
export async function changeSource(
  session: SqlConnection,
  id: number,
  at: string,
  columns: Readonly<Record<string, SqlValue>>,
): Promise<void> {
  const names = Object.keys(columns).map((name) => `"${name}" = ?`)
  await session.run(
    `update "Source" set ${names.join(', ')}, "changedAt" = ?, "version" = "version" + 1 where "id" = ?`,
    [...Object.values(columns), at, id],
  )
}

/**
 * Gives whoever asks the source that comes first of those that nobody has and that the filter lets through. `head` is the one that their page said
 * comes first: where they have it by now, they pressed twice, and get no second one. No two people get the same.
 */
export function takeNext(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { filter, head }: { filter: SourceFilter; head: string },
): Promise<{ kind: 'taken'; key: string } | { kind: 'none' }> {
  const { by } = granted
  return writeTransaction(session, at, async () => {
    const [shown] = await findSources(session, granted, head === '' ? [] : [head])
    if (shown?.state === 'taken' && shown.assigneeId === by) return { kind: 'taken', key: shown.key }
    const next = await readNextSource(session, filter, at.slice(0, 10), limitedTo(granted.person))
    if (next === null) return { kind: 'none' }
    await changeSource(session, next.id, at, { state: 'taken', assigneeId: by })
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.take', subject: next.key },
      ...{ before: { state: 'new', assignee: '' }, after: { state: 'taken', assignee: by } },
    })
    return { kind: 'taken', key: next.key }
  })
}

/** What is set of several sources at once; what is absent stays as it is. A blank assignee: nobody has them. */
export interface SetOfSources {
  assignee?: string
  priority?: Priority
  due?: string
  country?: string
}

/** Sets the same of some sources, of all or of none. */
export function setSources(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { keys, set }: { keys: readonly string[]; set: SetOfSources },
): Promise<{ kind: 'done'; count: number } | SourceRefusal> {
  const { by } = granted
  return writeTransaction(session, at, async () => {
    const sources = await findSources(session, granted, keys.slice(0, sourcesPerPage))
    if (sources.length === 0 || !seesSource(granted.person, set.country ?? '')) return { kind: 'unknown' }
    const { assignee } = set
    const refusal = assignee === undefined ? null : refusalOf('assign', sources)
    if (refusal !== null) return refusal
    const of = sources.map(({ country }) => set.country ?? country)
    if (assignee !== undefined && assignee !== '' && !(await mayRead(session, assignee, of)))
      return { kind: 'not_able' }
    for (const source of sources) {
      const priority = set.priority ?? source.priority
      const due = set.due ?? source.due
      await changeSource(session, source.id, at, {
        ...(assignee === undefined ? {} : { assigneeId: assignee, state: assignee === '' ? 'new' : 'taken' }),
        ...{ priority: storedPriority(priority), due, queue: queuePlace(priority, due) },
        country: set.country ?? source.country,
      })
    }
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.set', subject: keys.length === 1 ? (keys[0] ?? '') : '' },
      before: sources.map(({ key, assigneeId, priority, due, country }) => ({
        key,
        assignee: assigneeId,
        priority,
        due,
        country,
      })),
      after: set,
    })
    return { kind: 'done', count: sources.length }
  })
}

/** Says that nothing of a source can be entered, and why where somebody does. */
export function dismissSource(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, reason }: { key: string; reason: string },
): Promise<{ kind: 'done' } | SourceRefusal> {
  const { by } = granted
  return writeTransaction(session, at, async () => {
    const [source] = await findSources(session, granted, [key])
    if (source === undefined) return { kind: 'unknown' }
    if (source.state === 'nothing') return { kind: 'done' }
    const refusal = refusalOf('dismiss', [source])
    if (refusal !== null) return refusal
    await changeSource(session, source.id, at, {
      state: 'nothing',
      reason,
      assigneeId: source.assigneeId || by,
    })
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.dismiss', subject: key, reason },
      ...{ before: { state: source.state }, after: { state: 'nothing' } },
      touched: await endLetter(session, source.readerKey, { state: 'dismissed', by, at, reason }),
    })
    return { kind: 'done' }
  })
}

/** Opens a source again that was put away or folded: it is whoever's it was, or nobody's. */
export function reopenSource(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  key: string,
): Promise<{ kind: 'done' } | SourceRefusal> {
  const { by } = granted
  return writeTransaction(session, at, async () => {
    const [source] = await findSources(session, granted, [key])
    if (source === undefined) return { kind: 'unknown' }
    if (source.state === 'new' || source.state === 'taken') return { kind: 'done' }
    const refusal = refusalOf('reopen', [source])
    if (refusal !== null) return refusal
    const state = source.assigneeId === '' ? 'new' : 'taken'
    const { foldedInto, foldedReport } = source
    await changeSource(session, source.id, at, { state, reason: '', foldedInto: '', foldedReport: '' })
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.reopen', subject: key },
      ...{ before: { state: source.state, foldedInto, foldedReport }, after: { state } },
    })
    return { kind: 'done' }
  })
}

/**
 * Says that a source is another outlet of a source or of a published report. What was folded into it is folded into that too. One that repeats
 * a source that is folded itself repeats what that one does.
 */
export function foldSource(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, into }: { key: string; into: { kind: 'source' | 'report'; key: string } },
): Promise<{ kind: 'done' } | SourceRefusal> {
  const { by } = granted
  return writeTransaction(session, at, async () => {
    const [source] = await findSources(session, granted, [key])
    if (source === undefined) return { kind: 'unknown' }
    const refusal = source.state === 'folded' ? null : refusalOf('fold', [source])
    if (refusal !== null) return refusal
    const target = await targetOf(session, granted, into)
    if (target === null || target.foldedInto === key) return { kind: 'no_target' }
    await changeSource(session, source.id, at, { state: 'folded', ...target })
    await session.run('update "Source" set "foldedInto" = ?, "foldedReport" = ? where "foldedInto" = ?', [
      target.foldedInto,
      target.foldedReport,
      key,
    ])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.fold', subject: key },
      ...{ before: { state: source.state }, after: { state: 'folded', ...target } },
      touched: await endLetter(session, source.readerKey, { state: 'used', by, at }),
    })
    return { kind: 'done' }
  })
}

async function targetOf(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  { kind, key }: { kind: 'source' | 'report'; key: string },
): Promise<{ foldedInto: string; foldedReport: string } | null> {
  if (kind === 'report') {
    const found = await session.query('select 1 as "one" from "Report" where "key" = ?', [key])
    return found.length === 0 ? null : { foldedInto: '', foldedReport: key }
  }
  const [target] = await findSources(session, granted, [key])
  if (target === undefined) return null
  const { state, foldedInto, foldedReport } = target
  return state === 'folded' ? { foldedInto, foldedReport } : { foldedInto: key, foldedReport: '' }
}

/** Why a step cannot be taken on all of these; null where it can. */
export function refusalOf(step: SourceStep, sources: readonly SteppedSource[]): SourceRefusal | null {
  const stuck = sources.find(({ state }) => !canStep(step, state))
  if (stuck === undefined) return null
  return { kind: 'state', state: stuck.state, key: stuck.key, title: stuck.title || stuck.url }
}

/** Whether somebody may read sources of all these countries. */
async function mayRead(session: SqlConnection, id: string, countries: readonly string[]): Promise<boolean> {
  const [found] = await session.query<{ role: string; disabled: boolean | number; countries: string }>(
    'select "role", "disabled", "countries" from "Person" where "id" = ?',
    [id],
  )
  if (found === undefined) return false
  const reader = {
    role: parseRole(found.role) ?? 'analyst',
    disabled: Boolean(found.disabled),
    countries: countriesIn(found.countries),
  }
  return mayDo(reader, 'draft.write') && countries.every((country) => readsOf(reader, country))
}
