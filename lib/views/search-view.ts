import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { SearchGroup, SearchHit, SearchKind, SearchRecord } from '@/lib/search/search-record'
import { kindName } from '@/lib/wording/place-name'

/** What a search found, as its page shows it. */
export interface SearchView {
  /** The address of the search without what was typed. */
  action: string
  typed: string
  country: { code: string; name: string } | null
  /** How many of what, or that there is nothing; blank where nothing was typed. */
  sentence: string
  groups: {
    kind: SearchKind
    title: string
    hits: { key: string; name: string; href: string; about: string }[]
    /** That the list leaves some out, and where they all are, of one country; null where it is whole. */
    more: { text: string; href: string | null } | null
  }[]
  /** The same search in all countries; null where it is of all. */
  everywhere: string | null
}

export function toSearchView({ country, groups }: SearchRecord, typed: string, words: I18n): SearchView {
  const { t, locale } = words
  const action = `/${locale}/search`
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const where = country === null ? t('found.everywhere') : country.name
  return {
    action,
    typed,
    country,
    sentence: typed === '' ? '' : t('found.sentence', { count, typed, where }),
    groups: groups.map((group) => ({
      kind: group.kind,
      title: t(`found.${group.kind}`),
      hits: group.hits.map((hit) => ({
        key: [hit.country.code, hit.page, hit.key].join(' '),
        name: hit.page === 'metrics' ? words.format.sentence(hit.name) : hit.name,
        href: countryHref(locale, hit.country.code, hit.page, hit.key),
        about: aboutText(hit, country === null, words),
      })),
      more: moreOf(group, country, typed, words),
    })),
    everywhere: country === null ? null : `${action}?${new URLSearchParams({ q: typed })}`,
  }
}

/** What a name alone does not say: the kind of a place and what it lies in, who published a report and when. */
function aboutText(hit: SearchHit, isAnywhere: boolean, words: I18n): string {
  const { t, format } = words
  const { country, place, report, known } = hit
  const parts = [
    ...(known === '' ? [] : [t('found.known', { name: known })]),
    ...(place === undefined ? [] : [kindName(place, country.code, words), place.around]),
    ...(report === undefined ? [] : [report.publisher, format.day(report.published)]),
    ...(isAnywhere && hit.page !== undefined ? [country.name] : []),
  ].filter((part) => part !== '')
  return withCommas(parts, words)
}

const lists: Partial<Record<SearchKind, 'places' | 'organisations' | 'reports'>> = {
  places: 'places',
  operators: 'organisations',
  reports: 'reports',
}

/** Lists of one country can be searched by the same words. */
function moreOf(
  { kind, more, hits }: SearchGroup,
  country: SearchRecord['country'],
  typed: string,
  { t, locale }: I18n,
): SearchView['groups'][number]['more'] {
  if (!more) return null
  const list = country === null ? undefined : lists[kind]
  return {
    text: t('found.more', { shown: hits.length, within: country === null ? 'all' : 'one' }),
    href:
      country === null || list === undefined
        ? null
        : `${countryHref(locale, country.code, list)}?${new URLSearchParams({ q: typed })}`,
  }
}
