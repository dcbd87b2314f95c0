import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadKeys } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { KnownSigns } from './known-signs'
import { addOrganisations } from './mutations'

/** Finds organisations by any name or alias, and adds those that a file names for the first time. */
export interface Directory {
  /** The id of the organisation that `name` names; it is added when nobody is known by that name. */
  idOf(name: string): Promise<number>
  /**
   * What the organisation that `name` names is called, where a sign that means something, such as a plus, tells `name` from all that it is
   * called; null where it may mean it, and where nobody is known by the name.
   */
  mistakenFor(name: string): string | null
  /** The folded words of an organisation's names in every language, without its aliases; none for nobody. */
  wordsOf(id: number | null): readonly string[]
  /** Names that were added, in order. */
  readonly added: readonly string[]
}

/** Adds an organisation that nobody is known as; its id. */
export type AddOrganisation = (key: string, name: string) => Promise<number>

/** A directory of everybody on record. Case, accents and letter forms of a name do not matter. */
export async function openDirectory(
  session: SqlConnection,
  add: AddOrganisation = (key, name) => addOrganisation(session, key, name),
): Promise<Directory> {
  const ids = new Map<string, number>()
  const words = new Map<number, string[]>()
  const signs = new KnownSigns()
  const rows = await session.query<{ folded: string; id: number; alias: number; name: string }>(
    `select "folded", "organisationId" as "id", "alias", "name" from "OrganisationName" n where not exists (
       select 1 from "Organisation" o where o."id" = n."organisationId" and o."mergedIntoId" is not null)
     order by "alias" desc, n."id" desc`,
  )
  for (const { folded, id, alias, name } of rows) {
    ids.set(folded, id)
    signs.add(folded, name)
    if (!alias) words.set(id, [...(words.get(id) ?? []), ...folded.split(' ')])
  }
  const keys = await loadKeys(session, 'Organisation')
  const byText = new Map<string, number>()
  const added: string[] = []

  return {
    added,
    mistakenFor: (name) => (byText.has(name) ? null : signs.otherThan(fold(name), name)),
    wordsOf: (id) => (id === null ? [] : (words.get(id) ?? [])),
    async idOf(name) {
      const seen = byText.get(name)
      if (seen !== undefined) return seen
      const folded = fold(name)
      let id = ids.get(folded)
      if (id === undefined) {
        const key = freeKey(folded, keys)
        id = await add(key, name)
        keys.add(key)
        ids.set(folded, id)
        signs.add(folded, name)
        words.set(id, folded.split(' '))
        added.push(name)
      }
      byText.set(name, id)
      return id
    },
  }
}

/** Adds an organisation by the one name that is known of it; its id. */
export async function addOrganisation(session: SqlConnection, key: string, name: string): Promise<number> {
  await addOrganisations(session, [{ key, standing: '', standingNote: '', names: { '': name }, aliases: [] }])
  const rows = await session.query<{ id: number }>('select "id" from "Organisation" where "key" = ?', [key])
  return elementAt(rows, 0).id
}

/** A key for addresses: the folded name's letters and digits, numbered when it is taken. */
export function freeKey(folded: string, taken: ReadonlySet<string>): string {
  const stem =
    folded
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'organisation'
  let key = stem
  for (let count = 2; taken.has(key); count++) key = `${stem}-${count}`
  return key
}
