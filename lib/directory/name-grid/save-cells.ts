import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { rewordReports, rewordReportsOf } from '@/lib/claims/search-words-store'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nextId, publishOrRollBack } from '@/lib/db/transactions'
import { fold } from '@/lib/places/fold'
import { type NameFault, nameFault, namesFault, tidiedName } from '../name-rules'
import { idOfThing, isMerged, loadNames, NAME_TABLES } from '../name-tables'
import type { KeptName, NamedKind } from '../types'
import type { SentCell } from './cell-edits'
import { cellOfNames, withCell } from './columns'

/** What is wrong with a cell. */
export type NameCellFault = { key: string; column: string } & (
  | ({ kind: 'refused' } & NameFault)
  /** The entry is not on record any more, or merged into another. */
  | { kind: 'gone' }
  /** Another organisation goes by this name. */
  | { kind: 'taken'; by: string }
  /** Somebody else changed it since it was read. */
  | { kind: 'changed'; theirs: string }
)

export type SavedCells =
  /** How many entries have other names than before. */
  | { kind: 'saved'; count: number }
  /** Nothing was written. */
  | { kind: 'refused'; faults: NameCellFault[] }

/**
 * Brings cells of a grid of names to what was typed: all of them in one publishing transaction, or none. A cell that somebody else changed meanwhile
 * is a fault, unless it says what is asked; cells beside it are not.
 */
export function saveNameCells(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  kind: NamedKind,
  cells: readonly SentCell[],
  reason: string,
): Promise<SavedCells> {
  return publishOrRollBack<SavedCells>(
    session,
    at,
    async () => {
      const faults: NameCellFault[] = []
      const changed: { id: number; key: string; column: string; before: KeptName[]; after: KeptName[] }[] = []
      for (const [key, own] of byEntry(cells)) {
        const column = own[0]?.column ?? ''
        const id = await idOfThing(session, kind, key)
        if (id === null || (await isMerged(session, kind, id))) {
          faults.push({ kind: 'gone', key, column })
          continue
        }
        const before = await loadNames(session, kind, id)
        const { after, wrong } = namesWith(before, own)
        faults.push(...wrong)
        if (wrong.length > 0 || after === null) continue
        const fault = namesFault(after)
        if (fault !== null) faults.push({ kind: 'refused', key, column, ...fault })
        else changed.push({ id, key, column, before, after })
      }
      if (faults.length > 0) return { kind: 'refused', faults }
      for (const { id, before, after } of changed) await writeNames(session, kind, id, before, after)
      const taken = kind === 'organisation' ? await takenNames(session, changed) : []
      if (taken.length > 0) return { kind: 'refused', faults: taken }
      if (kind === 'organisation')
        await rewordReports(
          session,
          changed.map(({ id }) => id),
        )
      for (const { id, key, before, after } of changed) {
        if (kind === 'place') await rewordReportsOf(session, id)
        await appendAuditEntry(session, {
          ...{ at, by: granted.by, action: `${kind}.rename`, subject: key, reason },
          ...{ before: before.map(withoutId), after: after.map(withoutId) },
          touched: { [NAME_TABLES[kind].things]: [id] },
        })
      }
      return { kind: 'saved', count: changed.length }
    },
    ({ kind }) => kind === 'saved',
  )
}

/** Cells by the keys of their entries, each in the order in which it comes. */
function byEntry(cells: readonly SentCell[]): Map<string, SentCell[]> {
  const found = new Map<string, SentCell[]>()
  for (const cell of cells) found.set(cell.key, [...(found.get(cell.key) ?? []), cell])
  return found
}

const withoutId = ({ language, name, alias }: KeptName) => ({ language, name, alias })

/** The names of a thing once its cells say what is asked; null where they say so already. */
function namesWith(
  before: readonly KeptName[],
  cells: readonly SentCell[],
): { after: KeptName[] | null; wrong: NameCellFault[] } {
  const wrong: NameCellFault[] = []
  let after = [...before]
  for (const { key, column, was, now } of cells) {
    const stands = cellOfNames(before, column)
    if (stands === now.trim()) continue
    if (stands !== was) {
      wrong.push({ kind: 'changed', key, column, theirs: stands })
      continue
    }
    const tidied = withCell(after, column, now).map((name) =>
      name.id === 0 || !before.some((one) => one.id === name.id && one.name === name.name)
        ? { ...tidiedName(name), id: name.id }
        : name,
    )
    const fault = tidied
      .filter((name) => !before.some((one) => one.name === name.name && one.language === name.language))
      .map(nameFault)
      .find((found) => found !== null)
    if (fault) wrong.push({ kind: 'refused', key, column, ...fault })
    after = tidied
  }
  const isSame = after.length === before.length && after.every((name, at) => name === before[at])
  return { after: isSame ? null : after, wrong }
}

async function writeNames(
  session: SqlConnection,
  kind: NamedKind,
  id: number,
  before: readonly KeptName[],
  after: readonly KeptName[],
): Promise<void> {
  const { names, owner } = NAME_TABLES[kind]
  const left = before.filter((name) => !after.some((one) => one.id === name.id)).map((name) => name.id)
  if (left.length > 0)
    await session.run(`delete from "${names}" where "id" in (${placeholders(left.length)})`, left)
  let next = await nextId(session, names)
  for (const { id: nameId, language, name, alias } of after) {
    const former = before.find((one) => one.id === nameId)
    if (former === undefined)
      await session.insert(
        names,
        ['id', owner, 'language', 'name', 'alias', 'folded'],
        [[next++, id, language, name, alias, fold(name)]],
      )
    else if (former.name !== name)
      await session.run(`update "${names}" set "name" = ?, "folded" = ? where "id" = ?`, [
        name,
        fold(name),
        nameId,
      ])
  }
}

/** The cells by whose new names another organisation goes too, as all of them stand now. */
async function takenNames(
  session: SqlConnection,
  changed: readonly { id: number; key: string; column: string; before: KeptName[]; after: KeptName[] }[],
): Promise<NameCellFault[]> {
  const faults: NameCellFault[] = []
  for (const { id, key, column, before, after } of changed) {
    const added = after.filter(({ name }) => !before.some((one) => one.name === name))
    for (const { name, language, alias } of added) {
      const [other] = await session.query<{ key: string }>(
        `select o."key" as "key" from "OrganisationName" n join "Organisation" o on o."id" = n."organisationId"
         where n."folded" = ? and o."id" <> ? order by o."id" limit 1`,
        [fold(name), id],
      )
      if (other !== undefined)
        faults.push({ kind: 'taken', key, column: alias ? 'spellings' : language || column, by: other.key })
    }
  }
  return faults
}
