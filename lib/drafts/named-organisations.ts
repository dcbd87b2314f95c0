import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nameIn } from '@/lib/i18n/names'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'

/** The names by which organisations are shown, by those of the folded spellings that are one's own. */
export async function organisationsNamed(
  session: SqlConnection,
  spellings: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, string>> {
  if (spellings.length === 0) return new Map()
  const rows = await session.query<{ folded: string; id: number }>(
    `select "folded", "organisationId" as "id" from "OrganisationName" where "folded" in (${placeholders(spellings.length)})`,
    spellings,
  )
  const owners = new Map<string, Set<number>>()
  for (const { folded, id } of rows) owners.set(folded, (owners.get(folded) ?? new Set()).add(id))
  const own = [...owners].flatMap(([folded, ids]) =>
    ids.size === 1 ? [[folded, elementAt([...ids], 0)] as const] : [],
  )
  const nameOf = await shownNames(
    session,
    own.map(([, id]) => id),
    language,
  )
  return new Map(own.map(([folded, id]) => [folded, nameOf(id)]))
}

const shortestName = 3

/** The one operator with work in a country whose name a text has; blank where it has none, or those of several. */
export async function operatorNamed(
  session: SqlConnection,
  text: string,
  country: string,
  language: string,
): Promise<string> {
  if (country === '') return ''
  const rows = await session.query<{ id: number; name: string }>(
    `select n."organisationId" as "id", n."folded" as "name" from "Operation" o
     join "Place" p on p."id" = o."countryId"
     join "OrganisationName" n on n."organisationId" = o."operatorId"
     where p."code" = ? and n."folded" <> ''`,
    [country],
  )
  const folded = ` ${fold(text)} `
  const found = rows.filter(({ name }) => name.length >= shortestName && folded.includes(` ${name} `))
  // "Army" inside "army engineers" is no name of its own.
  const whole = found.filter(
    ({ id, name }) =>
      !found.some((longer) => longer.id !== id && longer.name !== name && longer.name.includes(name)),
  )
  const ids = [...new Set(whole.map(({ id }) => id))]
  return ids.length === 1 ? (await shownNames(session, ids, language))(elementAt(ids, 0)) : ''
}

async function shownNames(
  session: SqlConnection,
  ids: readonly number[],
  language: string,
): Promise<(id: number) => string> {
  if (ids.length === 0) return () => ''
  const rows = await session.query<{ of: number; language: string; name: string }>(
    `select "organisationId" as "of", "language", "name" from "OrganisationName"
     where "organisationId" in (${placeholders(ids.length)}) and not "alias" order by "id"`,
    ids,
  )
  return (id) =>
    nameIn(
      rows.filter(({ of }) => of === id),
      language,
      '',
    )
}
