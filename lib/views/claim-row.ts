import type { Operator } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { SourcedClaim } from '@/lib/reports/types'
import { toClaimView } from './claim-view'

/** A reported figure as one row of a table. */
export type ClaimRowView = {
  key: string
  metric: string
  status: string
  value: string
  what: string
  printed: string
  where: string
  when: string
  operator: Operator
  statusName: string
  /** Whether it stands outside every total. */
  doubt: boolean
  ended: boolean
  /** `href`: where it stands in its report; `page`: the report. */
  report: { title: string; href: string; page: string }
}

/** The figures of one report, which is named once, as is whose work they are where that is the same of all. */
export interface ClaimGroup {
  key: string
  title: string
  titleLanguage: string
  href: string
  publisher: Operator
  published: string
  operator: Operator | null
  rows: ClaimRowView[]
}

/** Figures by their report, in the order in which the first of each stands. */
export function toClaimGroups(claims: readonly SourcedClaim[], country: string, words: I18n): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>()
  for (const claim of claims) {
    const { key, title, titleLanguage, publisher, published } = claim.report
    const row = toClaimRowView(claim, country, words)
    const group = groups.get(key) ?? {
      ...{ key, title, titleLanguage, publisher },
      href: countryHref(words.locale, country, 'reports', key),
      published: words.format.day(published),
      operator: row.operator,
      rows: [],
    }
    group.rows.push(row)
    if (group.operator?.key !== row.operator.key) group.operator = null
    groups.set(key, group)
  }
  return [...groups.values()]
}

const statuses = ['counted', 'corroborates', 'set_aside', 'on_record', 'superseded', 'withdrawn'] as const

export function toClaimRowView(claim: SourcedClaim, country: string, words: I18n): ClaimRowView {
  const { key, metric, status, value, what, printed, where, when, doubt, ended } = toClaimView(
    claim,
    country,
    words,
  )
  const page = countryHref(words.locale, country, 'reports', claim.report.key)
  const known = statuses.find((name) => name === status)
  return {
    ...{ key, metric, status, value, what: words.format.sentence(what), printed, where, when },
    operator: claim.operator,
    statusName: words.t(`place.statusName.${known ?? 'unreconciled'}`),
    doubt,
    ended,
    report: {
      title: claim.report.title,
      href: `${page}#${encodeURIComponent(key)}`,
      page,
    },
  }
}
