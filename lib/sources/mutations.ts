import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { addressDigest } from '@/lib/publishing/address-digest'
import { findDuplicates } from './duplicates'
import { mostAdded } from './limits'
import { priorityOf, queuePlace, storedPriority } from './queue'
import { seesSource } from './seen-source'
import { keepSourceTerms } from './terms'
import type { Duplicate, NewSource, SourceFields } from './types'

/** A source that was added, with what seems to be the same. */
export interface AddedSource {
  key: string
  title: string
  url: string
  duplicates: readonly Duplicate[]
}

export interface AddOutcome {
  added: AddedSource[]
  /** Those that were not added since their address is there already: which of the given ones, and where it is. */
  there: { at: number; duplicate: Duplicate }[]
}

/**
 * Adds sources to the inbox, all of them or none. Those whose address is a source's or a published report's already are left out and told,
 * unless they shall be added `again`; those that seem to be the same otherwise are added, and it is told what they repeat.
 */
export function addSources(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  sources: readonly NewSource[],
  { again = false }: { again?: boolean } = {},
): Promise<AddOutcome> {
  return writeTransaction(session, at, async () => {
    const duplicates = await findDuplicates(session, sources)
    const pressed = await justAdded(session, by, at)
    const there: AddOutcome['there'] = []
    const added: (AddedSource & NewSource)[] = []
    const before: AddedSource[] = []
    const addedAt = new Map<string, AddedSource>()
    for (const [index, source] of sources.entries()) {
      const digest = addressDigest(source.url)
      const same = duplicates[index] ?? []
      const earlier = again || digest === '' ? pressed.get(wholeOf(source)) : undefined
      if (earlier !== undefined) {
        const { title, url } = source
        before.push({ key: earlier, title, url, duplicates: same.filter(({ key }) => key !== earlier) })
        continue
      }
      const twin = addedAt.get(digest)
      const known = same.find(({ by }) => by.includes('address')) ?? (twin && asDuplicate(twin, source))
      if (known !== undefined && !again) {
        there.push({ at: index, duplicate: known })
        continue
      }
      const one = { ...source, key: randomBytes(9).toString('hex'), duplicates: same }
      added.push(one)
      if (digest !== '' && twin === undefined) addedAt.set(digest, one)
    }
    await insertSources(session, at, by, added)
    const [first] = added
    if (first !== undefined)
      await appendAuditEntry(session, {
        ...{ at, by, action: 'source.add', subject: added.length === 1 ? first.key : '', before: null },
        after: {
          count: added.length,
          sources: added.slice(0, mostNamed).map(({ key, title, url }) => ({ key, title, url })),
        },
      })
    const now = added.map(({ key, title, url, duplicates }) => ({ key, title, url, duplicates }))
    return { added: [...before, ...now], there }
  })
}

/** What somebody sends once more within so many minutes is what they have just added. */
const minutesOfRepeat = 10

/** What somebody added in the last minutes: the keys by all that was said of them. A button pressed twice adds it once. */
async function justAdded(session: SqlConnection, by: string, at: string): Promise<Map<string, string>> {
  const since = new Date(Date.parse(at) - minutesOfRepeat * 60_000).toISOString()
  const rows = await session.query<SourceRow>(
    `select * from "Source" where "id" > (select coalesce(max("id"), 0) from "Source") - ? and "addedBy" = ? and "at" >= ?`,
    [2 * mostAdded, by, since],
  )
  return new Map(rows.map((row) => [wholeOf({ ...row, priority: priorityOf(row.priority) }), row.key]))
}

type SourceRow = Omit<NewSource, 'priority'> & { key: string; priority: number }

/** All that is said of a source, as one text. */
const wholeOf = ({ text, ...fields }: NewSource): string =>
  JSON.stringify([Object.values(columnsOfFields(fields)), text])

/** So many of those that were added at once are named in the audit. */
const mostNamed = 100

const asDuplicate = (
  { key, title, url }: AddedSource,
  { publisher, published, country }: NewSource,
): Duplicate => ({
  ...{ kind: 'source', key, title, url, publisher, published, country, state: 'new', by: ['address'] },
})

/** Writes new sources that nobody has, inside a transaction. */
export async function insertSources(
  session: SqlConnection,
  at: string,
  by: string,
  sources: readonly (NewSource & { key: string; readerKey?: string })[],
): Promise<void> {
  if (sources.length === 0) return
  const first = await nextId(session, 'Source')
  const rows = sources.map((source, index) => ({
    ...{ id: first + index, key: source.key, ...columnsOfFields(source), state: 'new' },
    ...{ readerKey: source.readerKey ?? '', addedBy: by, at, changedAt: at, version: 1, text: source.text },
  }))
  const [one] = rows
  if (one === undefined) return
  const blank = { assigneeId: '', draftKey: '', reportKey: '', foldedInto: '', foldedReport: '', reason: '' }
  await session.insert(
    'Source',
    [...Object.keys(one), ...Object.keys(blank)],
    rows.map((row): SqlValue[] => [...Object.values(row), ...Object.values(blank)]),
  )
  await keepSourceTerms(
    session,
    sources.map((source, index) => ({ ...source, id: first + index })),
    { areNew: true },
  )
}

function columnsOfFields(fields: SourceFields) {
  const { url, title, publisher, published, language, country, operator, priority, due, note } = fields
  return {
    ...{ url, title, publisher, published, language, country, operator, due, note },
    priority: storedPriority(priority),
    queue: queuePlace(priority, due),
  }
}

export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'unknown' }
  /** Somebody changed it since the version at hand; nothing was changed. */
  | { kind: 'newer'; by: string }

/** Changes what is known of a source and its text, unless somebody changed it since. */
export function editSource(
  session: SqlConnection,
  { by, person }: Permission<'draft.write'>,
  at: string,
  { key, version, source }: { key: string; version: number; source: NewSource },
): Promise<EditOutcome> {
  return writeTransaction(session, at, async () => {
    const [row] = await session.query<
      Record<string, SqlValue> & { id: number; version: number; text: string }
    >('select * from "Source" where "key" = ?', [key])
    const isSeen = row !== undefined && seesSource(person, String(row.country))
    if (!isSeen || !seesSource(person, source.country)) return { kind: 'unknown' }
    const now: Record<string, SqlValue> = { ...columnsOfFields(source), text: source.text }
    const changed = Object.keys(now).filter((name) => row[name] !== now[name])
    if (changed.length === 0) return { kind: 'saved' }
    if (row.version !== version) return { kind: 'newer', by: await lastChangedBy(session, key) }
    await session.run(
      `update "Source" set ${changed.map((name) => `"${name}" = ?`).join(', ')}, "changedAt" = ?, "version" = "version" + 1
       where "id" = ?`,
      [...changed.map((name) => now[name] ?? ''), at, row.id],
    )
    await keepSourceTerms(session, [{ ...source, id: row.id, key }])
    // The text is working material: that it is another is noted, not what it says.
    const noted = changed.filter((name) => name !== 'queue')
    const shown = (cells: Record<string, SqlValue>) =>
      Object.fromEntries(
        noted.map((name) => [name, name === 'text' ? String(cells.text).length : cells[name]]),
      )
    await appendAuditEntry(session, {
      ...{ at, by, action: 'source.edit', subject: key, before: shown(row), after: shown(now) },
    })
    return { kind: 'saved' }
  })
}

async function lastChangedBy(session: SqlConnection, key: string): Promise<string> {
  const [entry] = await session.query<{ by: string }>(
    `select "by" from "AuditEntry" where "subject" = ? and "action" like 'source.%' order by "id" desc limit 1`,
    [key],
  )
  return entry?.by ?? ''
}
