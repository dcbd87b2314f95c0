import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import type { Database } from '@/lib/db/open'
import type { PlaceName } from '@/lib/figures/types'
import { byNameIn, nameIn } from '@/lib/i18n/names'
import { labelIn } from '@/lib/reports/read-claims'
import { loadSettings } from '@/lib/settings/data'
import { type NamedSubject, readSubjects } from './subject-data'

/** Whether readers are asked for better sources: a setting of the site. */
export async function sourcesAreWanted(database: Database): Promise<boolean> {
  return (await loadSettings(database))['readers.sources']
}

/** What a reader may choose of what a source is about, and what the way there names already. */
export interface SourceChoices {
  country: { code: string; name: string }
  metrics: readonly { key: string; label: string }[]
  /** Areas of the first level, by name. */
  areas: readonly PlaceName[]
  about: NamedSubject
}

/** Null where the site wants no sources, and for a country that is not on record. What is named and not on record is left out. */
export async function readSourceChoices(
  database: Database,
  code: string,
  asked: { metric: string; place: string },
  language: string,
): Promise<SourceChoices | null> {
  if (!(await sourcesAreWanted(database))) return null
  const country = await findCountry(database, code, language)
  if (country === null) return null
  const [metrics, areas, subjects] = await Promise.all([
    database.metric.findMany({
      where: { shown: { not: 'never' } },
      include: { texts: true },
      orderBy: [{ position: 'asc' }, { key: 'asc' }],
    }),
    database.place.findMany({
      where: { countryId: country.id, kind: 'admin1', mergedIntoId: null },
      include: { names: { where: { alias: false } } },
    }),
    readSubjects(database, subjectsOf(country.code, asked), language),
  ])
  const byName = byNameIn(language)
  const about = subjects.find(({ isKnown }) => isKnown) ?? subjects.at(-1)
  if (about === undefined) return null
  return {
    country: { code: country.code, name: country.name },
    metrics: metrics.map(({ key, texts }) => ({ key, label: labelIn(texts, language, key) })),
    areas: areas
      .map(({ code, kind, names }) => ({ code, kind, name: nameIn(names, language, code) }))
      .sort((a, b) => byName(a.name, b.name)),
    about,
  }
}

/** As asked, and with less of it, down to the country: the first that is on record holds. */
const subjectsOf = (country: string, { metric, place }: { metric: string; place: string }) => {
  const of = place === country ? '' : place
  return [
    { country, metric, place: of },
    { country, metric, place: '' },
    { country, metric: '', place: of },
    { country, metric: '', place: '' },
  ]
}
