import 'server-only'
import { nameIn } from '@/lib/i18n/names'
import { byCodeUnits } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import { hasWords, type Search } from './search'
import type { SearchHit } from './search-record'

/** Places by any of their names, in any script: those that figures name first, then those whose whole name was typed. */
export async function findNamedPlaces({
  database,
  words,
  countries,
  language,
  most,
}: Search): Promise<SearchHit[]> {
  const countryOf = new Map(countries.map((country) => [country.id, country]))
  const typed = words.join(' ')
  const having = Prisma.join(
    words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
    ' and ',
  )
  const rows = await database.$queryRaw<RankedPlace[]>(Prisma.sql`
    select p."id" as "id", max(case when exists (
      select 1 from "AreaPlace" a join "Stream" s on s."areaId" = a."areaId" where a."placeId" = p."id"
    ) then 1 else 0 end) as "named", max(case when n."folded" = ${typed} then 2
      when n."folded" like ${`${typed}%`} then 1 else 0 end) as "whole"
    from "PlaceName" n join "Place" p on p."id" = n."placeId"
    where ${having} and p."kind" <> 'country' and p."countryId" in (${Prisma.join([...countryOf.keys()])})
    group by p."id" order by "named" desc, "whole" desc, p."id" limit ${most}`)
  const rankOf = new Map(rows.map(({ id, named, whole }) => [Number(id), 3 * Number(named) + Number(whole)]))
  const places = await database.place.findMany({
    where: { id: { in: [...rankOf.keys()] } },
    include: {
      names: { orderBy: { id: 'asc' } },
      parent: { include: { names: { where: { alias: false } } } },
    },
  })
  const rank = ({ id }: { id: number }) => rankOf.get(id) ?? 0
  return places
    .sort((a, b) => rank(b) - rank(a) || byCodeUnits(a.code, b.code))
    .flatMap(({ code, kind, names, parent, countryId }) => {
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

/** A place with the words: whether figures name it (0 or 1), and whether a name of it is what was typed (2) or begins so (1). */
type RankedPlace = Record<'id' | 'named' | 'whole', number | bigint>
