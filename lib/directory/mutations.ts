import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { isKeptAs, isRepeated } from '@/lib/audit/last-entry'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { rewordReports, rewordReportsOf } from '@/lib/claims/search-words-store'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, publishTransaction } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'
import { type NameChange, type NameFault, nameFault, namesAfter, namesFault, tidiedName } from './name-rules'
import { idOfThing, isMerged, loadNames, NAME_TABLES } from './name-tables'
import type { EnteredName, KeptName, NamedKind } from './types'

export type NameOutcome =
  | { kind: 'changed' }
  /** The thing or the name is not there any more, or it is merged into another. */
  | { kind: 'gone' }
  | ({ kind: 'refused' } & NameFault)
  /** Another organisation goes by this name: files could not tell the two apart. */
  | { kind: 'taken'; by: string }

/** Changes the names of a place or an organisation, and whatever is found by them; a change that was just made is not made again. */
export function changeNames(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  of: { kind: NamedKind; key: string },
  asked: NameChange,
  reason: string,
): Promise<NameOutcome> {
  return publishTransaction(session, at, () => changeNamesWithin(session, granted, at, of, asked, reason))
}

/** The same, inside a publishing transaction. */
export async function changeNamesWithin(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  of: { kind: NamedKind; key: string },
  asked: NameChange,
  reason: string,
): Promise<NameOutcome> {
  const change = 'name' in asked ? { ...asked, name: tidiedName(asked.name) } : asked
  const wrong = 'name' in change ? nameFault(change.name) : null
  if (wrong !== null) return { kind: 'refused', ...wrong }
  const id = await idOfThing(session, of.kind, of.key)
  if (id === null || (await isMerged(session, of.kind, id))) return { kind: 'gone' }
  const before = await loadNames(session, of.kind, id)
  const entry = { by: granted.by, action: `${of.kind}.rename`, subject: of.key, reason }
  if (await isRepeated(session, entry, (was, is) => isThatChange(was, is, before, change)))
    return { kind: 'changed' }
  const after = namesAfter(before, change)
  if (after === null) return { kind: 'gone' }
  const fault = namesFault(after)
  if (fault !== null) return { kind: 'refused', ...fault }
  if (of.kind === 'organisation' && 'name' in change) {
    const by = await otherByName(session, id, change.name.name)
    if (by !== null) return { kind: 'taken', by }
  }
  await writeChange(session, of.kind, id, change)
  if (of.kind === 'organisation') await rewordReports(session, [id])
  if (of.kind === 'place') await rewordReportsOf(session, id)
  await appendAuditEntry(session, {
    at,
    by: granted.by,
    action: `${of.kind}.rename`,
    subject: of.key,
    before: before.map(withoutId),
    after: after.map(withoutId),
    reason,
    touched: { [NAME_TABLES[of.kind].things]: [id] },
  })
  return { kind: 'changed' }
}

/** Whether names were brought from `was` to what they are now, `is`, by this change. */
function isThatChange(was: unknown, is: unknown, now: readonly KeptName[], change: NameChange): boolean {
  if (!isKeptAs(is, now.map(withoutId))) return false
  const [fewer, more] = [was as EnteredName[], is as EnteredName[]]
  if (change.do === 'add') return isKeptAs([...fewer, change.name], more)
  if (change.do === 'remove') return fewer.length > more.length && now.every(({ id }) => id !== change.id)
  const at = now.findIndex(({ id }) => id === change.id)
  return fewer.length === more.length && at >= 0 && isKeptAs(change.name, more[at])
}

async function writeChange(
  session: SqlConnection,
  kind: NamedKind,
  id: number,
  change: NameChange,
): Promise<void> {
  const { names, owner } = NAME_TABLES[kind]
  if (change.do === 'remove') {
    await session.run(`delete from "${names}" where "id" = ?`, [change.id])
    return
  }
  const { language, name, alias } = change.name
  if (change.do === 'add') {
    await session.insert(
      names,
      ['id', owner, 'language', 'name', 'alias', 'folded'],
      [[await nextId(session, names), id, language, name, alias, fold(name)]],
    )
    return
  }
  await session.run(
    `update "${names}" set "language" = ?, "name" = ?, "alias" = ?, "folded" = ? where "id" = ?`,
    [language, name, alias, fold(name), change.id],
  )
}

/** The key of another organisation that goes by this name already. */
async function otherByName(session: SqlConnection, id: number, name: string): Promise<string | null> {
  const [row] = await session.query<{ key: string }>(
    `select o."key" from "OrganisationName" n join "Organisation" o on o."id" = n."organisationId"
     where n."folded" = ? and o."id" <> ? order by o."id" limit 1`,
    [fold(name), id],
  )
  return row?.key ?? null
}

const withoutId = ({ language, name, alias }: EnteredName) => ({ language, name, alias })

/** Marks an organisation as a party to the conflict, or not, with what there is to say of it; false where there is none such. */
export function changeStanding(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  key: string,
  standing: { party: boolean; note: string },
  reason: string,
): Promise<boolean> {
  return publishTransaction(session, at, async () => {
    const [found] = await session.query<{ id: number; standing: string; note: string }>(
      'select "id", "standing", "standingNote" as "note" from "Organisation" where "key" = ?',
      [key],
    )
    if (found === undefined) return false
    const { id, ...row } = found
    const after = { standing: standing.party ? 'party' : '', note: standing.note }
    if (row.standing === after.standing && row.note === after.note) return true
    await session.run('update "Organisation" set "standing" = ?, "standingNote" = ? where "key" = ?', [
      after.standing,
      after.note,
      key,
    ])
    await appendAuditEntry(session, {
      at,
      by: granted.by,
      action: 'organisation.standing',
      subject: key,
      before: row,
      after,
      reason,
      touched: { Organisation: [id] },
    })
    return true
  })
}
