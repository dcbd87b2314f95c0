import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import type { ListedThing, NamedKind } from '../types'
import type { Usage } from './usage'

/** Places or organisations of a list, in the order of their ids as given. */
export async function listedThings(
  database: Database,
  kind: NamedKind,
  ids: readonly number[],
  language: string,
  usage: Usage,
): Promise<ListedThing[]> {
  const found = await (kind === 'place' ? listedPlaces : listedOrganisations)(database, [...ids], language)
  return ids.flatMap((id) => {
    const thing = found.get(id)
    if (thing === undefined) return []
    const [figures, drafts] = [usage.figures.get(id) ?? 0, usage.drafts.get(id) ?? 0]
    return { ...thing, figures, drafts, isNamed: usage.named.has(id) }
  })
}

type Named = Omit<ListedThing, 'figures' | 'drafts' | 'isNamed'>

async function listedPlaces(
  database: Database,
  ids: number[],
  language: string,
): Promise<Map<number, Named>> {
  const names = { where: { alias: false } }
  const places = await database.place.findMany({
    where: { id: { in: ids } },
    include: {
      names,
      _count: { select: { names: true } },
      country: { select: { code: true } },
      mergedInto: { select: { code: true } },
      parent: { include: { names, parent: { include: { names } } } },
    },
  })
  const called = (place: { code: string; names: { language: string; name: string }[] }) =>
    nameIn(place.names, language, place.code)
  return new Map(
    places.map((place) => [
      place.id,
      {
        key: place.code,
        name: called(place),
        kind: place.kind,
        country: place.country?.code ?? '',
        around: [place.parent, place.parent?.parent].flatMap((one) => (one ? [called(one)] : [])),
        names: place._count.names,
        mergedInto: place.mergedInto?.code ?? '',
      },
    ]),
  )
}

async function listedOrganisations(
  database: Database,
  ids: number[],
  language: string,
): Promise<Map<number, Named>> {
  const organisations = await database.organisation.findMany({
    where: { id: { in: ids } },
    include: {
      names: { where: { alias: false } },
      mergedInto: { select: { key: true } },
      _count: { select: { names: true } },
    },
  })
  return new Map(
    organisations.map(({ id, key, standing, names, mergedInto, _count }) => [
      id,
      {
        key,
        name: nameIn(names, language, key),
        kind: standing,
        country: '',
        around: [],
        names: _count.names,
        mergedInto: mergedInto?.key ?? '',
      },
    ]),
  )
}
