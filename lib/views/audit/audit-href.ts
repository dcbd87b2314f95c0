import { mayDo } from '@/lib/access/rules'
import type { NamedRef } from '@/lib/audit/entry-facts'
import type { AuditedThing } from '@/lib/reports/audited-things'

type Reader = Parameters<typeof mayDo>[0]

/** The page on which somebody may see what an entry names; null where there is none that is open to them. */
export function auditHref(
  { kind }: NamedRef,
  thing: AuditedThing,
  locale: string,
  reader: Reader,
): string | null {
  const desk = `/${locale}/desk`
  const key = encodeURIComponent(thing.key)
  const may = (what: Parameters<typeof mayDo>[1]) => mayDo(reader, what)
  const country = thing.country.toLowerCase()
  switch (kind) {
    case 'place':
    case 'country':
      if (may('lists.change')) return `${desk}/lists/places/${key}`
      if (country === '') return null
      return thing.key === thing.country ? `/${locale}/${country}` : `/${locale}/${country}/places/${key}`
    case 'organisation':
      if (may('lists.change')) return `${desk}/lists/organisations/${key}`
      return country === '' ? null : `/${locale}/${country}/organisations/${key}`
    case 'metric':
      return may('lists.change') ? `${desk}/lists/metrics/${key}` : null
    case 'person':
      return may('people.manage') ? `${desk}/people/${key}` : null
    case 'invitation':
      return may('people.manage') ? `${desk}/people` : null
    case 'report':
    case 'claim':
      return may('claim.correct') ? `${desk}/reports/${key}` : null
    case 'draft':
      return may('draft.write') ? `${desk}/drafts/${key}/history` : null
    case 'import':
      return may('draft.write') ? `${desk}/imports/${key}` : null
    case 'source':
      return may('draft.write') ? `${desk}/sources` : null
    case 'template':
      return may('draft.write') ? `${desk}/templates/${key}` : null
    case 'setting':
      return may('settings.change') ? settingPage(thing, desk) : null
  }
}

/** Settings of a country, and the rules by which people are protected, have pages of their own. */
function settingPage({ key, country }: AuditedThing, desk: string): string {
  if (key.startsWith('people.')) return `${desk}/settings/people`
  const isLanguage = key.endsWith('.language')
  return country === '' || isLanguage ? `${desk}/settings` : `${desk}/settings/countries/${country}`
}
