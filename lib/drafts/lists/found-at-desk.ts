import 'server-only'
import { DESK_PAGES } from '@/lib/access/desk-pages'
import type { Person } from '@/lib/access/person'
import { limitedTo, mayDo, mayDoIn } from '@/lib/access/rules'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { addressPart } from '@/lib/i18n/address-part'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { foldedWords } from '@/lib/places/fold'
import { hasWords } from '@/lib/search/search'
import { readSearch } from '@/lib/search/search-data'
import type { SearchHit } from '@/lib/search/search-record'
import { findSourcesNamed } from '@/lib/sources/list-data'
import { STATES } from '../states'
import { readTemplates } from '../templates/template-list'
import { everyTemplate } from '../templates/types'
import type { FoundAtDesk, FoundKind } from '../types'
import { noFilter, ownIds, waitingIds } from './list-query'
import { rareWord } from './rare-word'

/** So many of a kind are offered. */
const mostOffered = 6

/**
 * Everything that somebody may open whose name has all words of `typed`: pages, drafts of their own, reports that wait where they review,
 * and of the record reports, places and operators; people where they look after them, or review what these send.
 */
export async function findAtDesk(
  database: Database,
  session: SqlConnection,
  person: Person,
  typed: string,
  words: I18n,
): Promise<FoundAtDesk> {
  const { t, locale, format } = words
  const home = `/${locale}/desk`
  const sought = foldedWords(typed)
  const may = (what: Parameters<typeof mayDo>[1]) => mayDo(person, what)
  const pages = [
    ...DESK_PAGES.filter((page) => may(page.may)).map(({ part, name }) => ({
      ...{ href: home + part, name: t(name), facts: '' },
    })),
    { href: `${home}/keys`, name: t('keys.title'), facts: '' },
  ].filter(({ name }) => sought.length === 0 || hasWords(name, sought))
  const templates = may('draft.write') ? await offeredTemplates() : []
  if (sought.length === 0)
    return grouped([
      ['templates', templates],
      ['pages', pages],
    ])
  const [sources, drafts, waiting, record, people] = await Promise.all([
    may('draft.write') ? namedSources() : [],
    may('draft.write') ? ownDrafts() : [],
    may('report.review') ? waitingReports() : [],
    readSearch(database, typed, '', locale),
    may('report.review') ? findPeople() : [],
  ])
  const ofRecord = (kind: 'places' | 'operators' | 'reports', hrefOf: (hit: SearchHit) => string) =>
    (record.groups.find((group) => group.kind === kind)?.hits ?? []).map((hit) => ({
      href: hrefOf(hit),
      name: hit.name,
      facts: withCommas(
        [hit.known, hit.place?.around ?? '', hit.report?.publisher ?? '', hit.country.name].filter(Boolean),
        words,
      ),
    }))
  return grouped([
    ['templates', templates],
    ['pages', pages],
    ['sources', sources],
    ['drafts', drafts],
    ['waiting', waiting],
    [
      'reports',
      ofRecord('reports', (hit) =>
        mayDoIn(person, 'claim.correct', hit.country.code)
          ? `${home}/reports/${addressPart(hit.key ?? '')}`
          : recordHref(hit, locale),
      ),
    ],
    ['places', ofRecord('places', (hit) => recordHref(hit, locale))],
    ['operators', ofRecord('operators', (hit) => recordHref(hit, locale))],
    ['people', people],
  ])

  /** What begins the next report of a series; before anything is typed, of those that are due. */
  async function offeredTemplates() {
    const today = new Date().toISOString().slice(0, 10)
    const begins = t('palette.newReportFrom', { name: '' })
    const all = await readTemplates(session, everyTemplate, today, limitedTo(person))
    return all
      .filter(({ name, publisher, operator, due }) =>
        sought.length === 0 ? due : hasWords(`${begins} ${name} ${publisher} ${operator}`, sought),
      )
      .map(({ key, name, next }) => ({
        href: `${home}/templates/${key}`,
        name: t('palette.newReportFrom', { name }),
        facts: format.day(next),
        template: key,
      }))
  }

  async function titled(ids: readonly number[], page: 'drafts' | 'review') {
    const found = await database.draft.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, key: true, title: true, state: true, author: { select: { name: true } } },
    })
    return found.map(({ key, title, state, author }) => ({
      href: `${home}/${page}/${key}`,
      name: title || t('desk.untitled'),
      facts:
        page === 'review' ? author.name : t(`badge.${STATES.find((known) => known === state) ?? 'open'}`),
    }))
  }

  async function namedSources() {
    const found = await findSourcesNamed(session, typed, mostOffered, limitedTo(person))
    return found.map(({ key, title, url, state }) => ({
      href: `${home}/inbox/${key}`,
      name: title || url || t('inbox.untitled'),
      facts: t('inbox.state', { state }),
    }))
  }

  async function ownDrafts() {
    const rare = await rareWord(session, typed)
    const ids: number[] = []
    for (const state of ['returned', 'open', 'sent'] as const) {
      const { sql, values } = ownIds({ authorId: person.id, state, typed, rare }, null, mostOffered)
      ids.push(...(await session.query<{ id: number }>(sql, values)).map(({ id }) => id))
    }
    return titled(ids.slice(0, mostOffered), 'drafts')
  }

  async function waitingReports() {
    const { sql, values } = waitingIds(
      { ...noFilter, typed, countries: limitedTo(person) },
      null,
      '',
      mostOffered,
    )
    const found = await session.query<{ id: number }>(sql, values)
    return titled(
      found.map(({ id }) => id),
      'review',
    )
  }

  async function findPeople() {
    const all = await database.person.findMany({ select: { id: true, name: true, email: true } })
    return all
      .filter(({ name, email }) => hasWords(`${name} ${may('people.manage') ? email : ''}`, sought))
      .map(({ id, name, email }) => ({
        href: may('people.manage')
          ? `${home}/people/${encodeURIComponent(id)}`
          : `${home}/review?${new URLSearchParams({ person: id })}`,
        name,
        facts: may('people.manage') ? email : t('palette.sentBy'),
      }))
  }
}

const grouped = (groups: [FoundKind, FoundAtDesk['groups'][number]['hits']][]): FoundAtDesk => ({
  groups: groups
    .map(([kind, hits]) => ({ kind, hits: kind === 'pages' ? hits : hits.slice(0, mostOffered) }))
    .filter(({ hits }) => hits.length > 0),
})

const recordHref = ({ country, page, key }: SearchHit, locale: I18n['locale']) =>
  countryHref(locale, country.code, page, key)
