import type { Corrections, PlaceConflictRecord } from '@/lib/figures/corrections/corrections-record'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { whyHref } from '@/lib/links/why-href'
import type { SourcedClaim } from '@/lib/reports/types'
import { markedName } from '@/lib/wording/marked-name'
import { placeName } from '@/lib/wording/place-name'
import { type ClaimView, toClaimView } from './claim-view'

/** A figure that was corrected, withdrawn or set aside, with the other side and the way to the reason. */
export type CorrectedFigure = {
  key: string
  status: string
  /** The figure as printed, and of what, where and when. */
  printed: string
  what: string
  /** What it is of and where alone. */
  about: string
  ended: boolean
  outcome: string[]
  report: { title: string; href: string; published: string }
  links: ClaimView['links']
}

export type ConflictLine = { key: string; text: string; href: string }

export type CorrectionsView = {
  ended: { lines: CorrectedFigure[]; count: number }
  aside: { lines: CorrectedFigure[]; count: number }
  conflicts: { lines: ConflictLine[]; count: number }
  /** Of all kinds. */
  count: number
  /** Whether there are more of a kind than are listed. */
  more: boolean
}

export function toCorrectionsView(
  { ended, aside, conflicts }: Corrections,
  country: string,
  words: I18n,
): CorrectionsView {
  const kinds = [ended, aside, conflicts]
  return {
    ended: { count: ended.count, lines: ended.latest.map((claim) => toLine(claim, country, words)) },
    aside: { count: aside.count, lines: aside.latest.map((claim) => toLine(claim, country, words)) },
    conflicts: {
      count: conflicts.count,
      lines: conflicts.latest.map((conflict) => toConflict(conflict, country, words)),
    },
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    more: kinds.some(({ count, latest }) => count > latest.length),
  }
}

function toLine(claim: SourcedClaim, country: string, words: I18n): CorrectedFigure {
  const { key, status, printed, what, where, when, outcome, links, ended } = toClaimView(
    claim,
    country,
    words,
  )
  return {
    key,
    status,
    printed,
    what: words.t('corrections.claim', {
      what: words.format.sentence(what),
      where,
      when,
      operator: markedName(claim.operator, words),
    }),
    about: words.t('news.figure', { what, where }),
    ended,
    outcome,
    report: {
      title: claim.report.title,
      published: words.format.day(claim.report.published),
      href: `${countryHref(words.locale, country, 'reports', claim.report.key)}#${encodeURIComponent(key)}`,
    },
    links,
  }
}

function toConflict(conflict: PlaceConflictRecord, country: string, words: I18n): ConflictLine {
  const { metric, unit, part, place, operator, day, sum, high } = conflict
  const { t, format } = words
  return {
    key: [metric.key, part, place.code, operator.key].join('+'),
    text: t('corrections.conflict', {
      metric: format.sentence(metric.label),
      place: place.code === country ? place.name : placeName(place, country, words),
      operator: markedName(operator, words),
      day: format.day(day),
      sum: format.exact(sum, unit),
      high: format.exact(high, unit),
    }),
    href: whyHref(words.locale, {
      country,
      metric: metric.key,
      part,
      place: place.code,
      operator: operator.key,
    }),
  }
}
