import 'server-only'
import type { Database } from '@/lib/db/open'
import type { PlaceName } from '@/lib/figures/types'
import { parseWhyPlace } from '@/lib/figures/why/why-left'
import { nameIn } from '@/lib/i18n/names'
import { storedParts, withGroups } from '@/lib/metrics/stored-parts'
import { labelIn } from '@/lib/reports/read-claims'
import type { SourceSubject } from './source'

/** What a source is about, by name. */
export interface NamedSubject extends SourceSubject {
  /** Name of the country; its code where it has none. */
  countryName: string
  /** Label of the metric; null of none in particular, its key where it is not on record. */
  metricLabel: string | null
  partLabel: string | null
  /** The places, none for the whole country; what is merged by what it is read as. */
  places: readonly PlaceName[]
  /** Whether what is left of the place is meant, and not the place as a whole. */
  isRest: boolean
  /** Whether all that is named is on record, in that country. */
  isKnown: boolean
}

/** What sources are about, by name, in the same order. */
export async function readSubjects(
  database: Database,
  subjects: readonly SourceSubject[],
  language: string,
): Promise<NamedSubject[]> {
  const codes = [
    ...new Set(subjects.flatMap(({ country, place }) => [country, ...(placesOf(place)?.codes ?? [])])),
  ]
  const keys = [...new Set(subjects.map(({ metric }) => keyAndPart(metric).key))]
  const [places, metrics, parts] = await Promise.all([
    database.place.findMany({
      where: { code: { in: codes } },
      include: { ...withNamesAndCountry, mergedInto: { include: withNamesAndCountry } },
    }),
    database.metric.findMany({ where: { key: { in: keys } }, include: { texts: true, ...withGroups } }),
    database.part.findMany({ include: { texts: true } }),
  ])
  const placeOf = new Map(places.map((place) => [place.code, place]))
  return subjects.map((subject): NamedSubject => {
    const { key, part } = keyAndPart(subject.metric)
    const read = placesOf(subject.place)
    const metric = metrics.find((one) => one.key === key)
    const partTexts = parts.find((one) => one.key === part)?.texts ?? []
    const country = placeOf.get(subject.country)
    const named = (read?.codes ?? []).map((code) => placeOf.get(code))
    return {
      ...subject,
      countryName: country === undefined ? subject.country : nameIn(country.names, language, subject.country),
      metricLabel: key === '' ? null : metric === undefined ? key : labelIn(metric.texts, language, key),
      partLabel: part === '' ? null : labelIn(partTexts, language, part),
      places: (read?.codes ?? [subject.place]).map((code): PlaceName => {
        const found = placeOf.get(code)
        const now = found?.mergedInto ?? found
        return now === undefined
          ? { code, kind: 'locality', name: code }
          : { code: now.code, kind: now.kind, name: nameIn(now.names, language, now.code) }
      }),
      isRest: read?.rest ?? false,
      isKnown:
        country?.kind === 'country' &&
        (key === '' ? part === '' : metric !== undefined) &&
        (part === '' || (metric !== undefined && storedParts(metric).includes(part))) &&
        read !== null &&
        named.every((place) => (place?.mergedInto ?? place)?.country?.code === subject.country),
    }
  })
}

const withNamesAndCountry = {
  names: { where: { alias: false } },
  country: { select: { code: true } },
} as const

function keyAndPart(metric: string): { key: string; part: string } {
  const [key = '', ...rest] = metric.split(':')
  return { key, part: rest.join(':') }
}

/** The places that are named; none where that is the whole country, null where it is no place at all. */
const placesOf = (place: string) => (place === '' ? { codes: [], rest: false } : parseWhyPlace(place))
