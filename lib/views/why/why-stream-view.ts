import type { WhyAccountRecord, WhyStreamRecord } from '@/lib/figures/why/why-record'
import { withCommas } from '@/lib/i18n/joined'
import { markOf } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { elementAt } from '@/lib/lookup/element-at'
import type { SourcedClaim } from '@/lib/reports/types'
import { sumsOfPartsText } from '@/lib/wording/sums-of-parts'
import { toClaimView } from '../claim-view'
import { runningSum } from './why-running'
import type { WhyTerms } from './why-terms'

/** What is reported of one area, and what it comes to. */
export type WhyStreamView = {
  key: string
  role: WhyStreamRecord['role']
  title: string
  /** Base units, exact; blank where nothing said of it counts. */
  value: string
  amount: string
  asOf: string
  /** What the figure does to the number that is explained. */
  effect: string
  /** The sum that makes it, where that is a plain one. */
  running: string
  /** Whether its figures are shown only when asked for: where many counts stand on one page, except the place's own. */
  folded: boolean
  /** "8 counted, 1 set aside"; blank where all of it is the sum of parts. */
  counts: string
  groups: { status: Status; title: string; claims: WhyClaim[] }[]
  /** Where the others stand; blank where all are listed. */
  more: string
  /** Where this figure in turn is explained. */
  href: string | null
}

export type WhyClaim = {
  key: string
  value: string
  printed: string
  /** The stored amount in the unit of the metric, where it was printed in another. */
  stored: string
  when: string
  report: { title: string; titleLanguage: string; href: string }
  publisher: { name: string; party: boolean }
  published: string
  /** "grade C"; "not graded" where it has none. */
  grade: string
  reasons: string[]
  because: { key: string; text: string; href: string }[]
}

/** So many counts stand on a page with their figures open. */
const mostOpen = 8

const statuses = ['counted', 'corroborates', 'set_aside', 'on_record'] as const
type Status = (typeof statuses)[number]

export function toStreamView(
  stream: WhyStreamRecord,
  account: WhyAccountRecord,
  terms: WhyTerms,
): WhyStreamView {
  const { t, format } = terms.words
  const { role, places, head, standing, claims } = stream
  const codes = places.map(({ code }) => code)
  const speaks = head.lastDay !== ''
  return {
    key: codes.join('+'),
    role,
    title: titleOf(codes, role, account, terms),
    value: speaks ? String(head.value) : '',
    amount: speaks ? terms.amount(head.value, markOf(head)) : t('why.nothing'),
    asOf: speaks ? t('country.asOf', { day: format.day(head.lastDay) }) : '',
    effect: effectOf(stream, account, terms),
    running: [runningSum(stream, terms), sumsOfPartsText(stream.sumsOfParts, terms.words)]
      .filter((text) => text !== '')
      .join(' '),
    folded: role !== 'own' && account.streams.length > mostOpen,
    counts: standing === 0 ? '' : countsText(stream, terms),
    groups: statuses.flatMap((status) => {
      const own = claims.filter((claim) => claim.status === status)
      const shown = own.map((claim) => toWhyClaim(claim, terms))
      return own.length === 0 ? [] : [{ status, title: t(`why.group.${status}`), claims: shown }]
    }),
    more: claims.length < standing ? t('why.stream.more', { shown: claims.length, count: standing }) : '',
    href: role === 'inside' ? terms.href(elementAt(codes, 0), account.operator.key) : null,
  }
}

function countsText({ standing, statuses: counts }: WhyStreamRecord, { words }: WhyTerms): string {
  const { t } = words
  return t('why.stream.counts', {
    count: standing,
    statuses: withCommas(
      statuses.flatMap((status) => {
        const count = counts[status]
        return count ? t(`why.stream.${status}`, { count }) : []
      }),
      words,
    ),
  })
}

function titleOf(
  codes: readonly string[],
  role: WhyStreamRecord['role'],
  { count }: WhyAccountRecord,
  terms: WhyTerms,
): string {
  const name = terms.area(codes)
  return role === 'own' && count !== null && count.lines.length > 0
    ? terms.words.t('why.stream.whole', { place: name })
    : name
}

function effectOf(
  { role, head, places }: WhyStreamRecord,
  { count }: WhyAccountRecord,
  terms: WhyTerms,
): string {
  const { t } = terms.words
  const place = terms.place(terms.record.place.code)
  if (head.lastDay === '') return t('why.effect.nothing')
  if (role === 'inside') return t('why.effect.inside', { place })
  if (role === 'shared') return t('why.effect.shared', { place })
  if (role === 'own') return t(count?.takes === 'own' ? 'why.effect.ownTaken' : 'why.effect.ownNot')
  const codes = places.map(({ code }) => code).join('+')
  const joint = count?.joints.find(({ area }) => area.join('+') === codes)
  if (joint === undefined) return t('why.effect.inside', { place })
  return joint.taken
    ? t('why.effect.jointTaken', { more: terms.amount(joint.value - joint.against, null) })
    : t('why.effect.jointNot')
}

function toWhyClaim(claim: SourcedClaim, { words, record, amount }: WhyTerms): WhyClaim {
  const { report, metric } = claim
  const view = toClaimView(claim, record.country.code, words)
  const address = countryHref(words.locale, record.country.code, 'reports', report.key)
  return {
    key: claim.key,
    value: view.value,
    printed: view.printed,
    stored: claim.unit === metric.displayUnit ? '' : amount(claim.value, null),
    when: view.when,
    report: {
      title: report.title,
      titleLanguage: report.titleLanguage,
      href: `${address}#${encodeURIComponent(claim.key)}`,
    },
    publisher: report.publisher,
    published: words.format.day(report.published),
    grade:
      report.grade === '' ? words.t('gradeName.none') : words.t('reports.graded', { grade: report.grade }),
    reasons: claim.status === 'set_aside' || claim.ruling !== null ? view.outcome : [],
    because: claim.because.length === 0 ? [] : elementAt(view.links, 0).claims,
  }
}
