import ar from '@/lib/i18n/languages/ar/names.json'
import es from '@/lib/i18n/languages/es/names.json'
import fr from '@/lib/i18n/languages/fr/names.json'
import type { NamedPlace } from '@/lib/places/resolve'
import metricSeed from '@/prisma/seed/metrics.json'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { indexKnown } from './mapping/known-index'
import type { Known, KnownMetric, Sheet, SheetCell } from './types'

const languages = [fr, es, ar] as unknown as {
  metrics: Record<string, { label: string }>
  parts: Record<string, string>
}[]

/** The metrics that every installation begins with, called as in English and three more languages. */
export const metrics = metricSeed.metrics.map((metric) => ({
  ...metric,
  names: [metric.label, ...languages.flatMap(({ metrics }) => metrics[metric.key]?.label ?? [])],
  parts: metric.parts.map(({ key }) => key),
  partNames: Object.fromEntries(
    metric.parts.map(({ key, label }) => [
      key,
      [label, ...languages.flatMap(({ parts }) => parts[key] ?? [])],
    ]),
  ),
})) as unknown as KnownMetric[]

/** The places of the sample, and a few of Colombia: two municipalities share a name, and a town has that of its municipality. */
const colombia: NamedPlace[] = [
  place('CO', null, 'country', 'Colombia'),
  place('CO05', 'CO', 'admin1', 'Antioquia'),
  place('CO25', 'CO', 'admin1', 'Cundinamarca'),
  place('CO52', 'CO', 'admin1', 'Nariño'),
  place('CO05652', 'CO05', 'admin2', 'San Francisco'),
  place('CO25658', 'CO25', 'admin2', 'San Francisco'),
  place('CO52678', 'CO52', 'admin2', 'Samaniego'),
  place('gn3668855', 'CO52678', 'city', 'Samaniego'),
]

function place(code: string, parent: string | null, kind: NamedPlace['kind'], name: string): NamedPlace {
  return { code, parent, kind, names: { en: name }, aliases: [] }
}

const known: Known = {
  metrics,
  places: [
    ...([...syria.places, ...yemen.places, ...ukraine.places] as unknown as NamedPlace[]),
    ...colombia,
  ],
  organisations: ['Civil Defence of Example', 'Agency A', 'Descontamina Colombia'],
}

export const index = indexKnown(known)

/** A sheet of these rows. */
export const sheetOf = (rows: SheetCell[][], name = 'Datos'): Sheet => ({
  ...{ name, rows, hidden: false, merged: [] },
})
