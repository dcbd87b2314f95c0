import 'server-only'
import { nameIn } from '@/lib/i18n/names'
import { elementAt } from '@/lib/lookup/element-at'
import { byCodeUnits } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import { hasWords, type Search } from './search'
import type { SearchHit } from './search-record'

/** So many places with the words are looked at, those that figures name first. */
const mostCompared = 200

/** Places by any of their names, in any script: those that figures name first, then those whose whole name was typed. */
export async function findNamedPlaces({
  database,
  words,
  countries,
  language,
  most,
}: Search): Promise<SearchHit[]> {
  const countryOf = new Map(countries.map((country) => [country.id, country]))
  const having = Prisma.join(
    words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
    ' and ',
  )
  const rows = await database.$queryRaw<{ id: number | bigint; named: number | bigint }[]>(Prisma.sql`
    select p."id" as "id", max(case when exists (
      select 1 from "AreaPlace" a join "Stream" s on s."areaId" = a."areaId" where a."placeId" = p."id"
    ) then 1 else 0 end) as "named"
    from "PlaceName" n join "Place" p on p."id" = n."placeId"
    where ${having} and p."kind" <> 'country' and p."countryId" in (${Prisma.join([...countryOf.keys()])})
    group by p."id" order by "named" desc, p."id" limit ${mostCompared}`)
  const isNamed = new Map(rows.map(({ id, named }) => [Number(id), Number(named) === 1]))
  const places = await database.place.findMany({
    where: { id: { in: [...isNamed.keys()] } },
    include: {
      names: { orderBy: { id: 'asc' } },
      parent: { include: { names: { where: { alias: false } } } },
    },
  })
  const typed = words.join(' ')
  const rank = (place: (typeof places)[number]) => [
    isNamed.get(place.id) ? 0 : 1,
    place.names.some(({ folded }) => folded === typed) ? 0 : 1,
    place.names.some(({ folded }) => folded.startsWith(typed)) ? 0 : 1,
  ]
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .sort((a, b) => byRank(a.rank, b.rank) || byCodeUnits(a.place.code, b.place.code))
    .slice(0, most)
    .flatMap(({ place: { code, kind, names, parent, countryId } }) => {
      const country = countryOf.get(countryId ?? -1)
      if (country === undefined) return []
      const name = nameIn(
        names.filter(({ alias }) => !alias),
        language,
        code,
      )
      const known = hasWords(name, words) ? '' : (names.find((one) => hasWords(one.name, words))?.name ?? '')
      const around =
        parent === null || parent.kind === 'country' ? '' : nameIn(parent.names, language, parent.code)
      return {
        country: { code: country.code, name: country.name },
        page: 'places' as const,
        key: code,
        name,
        known,
        place: { kind, around },
      }
    })
}

/** The smaller first, by the first number in which two differ. */
const byRank = (a: readonly number[], b: readonly number[]) =>
  a.map((rank, at) => rank - elementAt(b, at)).find((difference) => difference !== 0) ?? 0
