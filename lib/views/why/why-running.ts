import type { WhyStreamRecord } from '@/lib/figures/why/why-record'
import { markOf } from '@/lib/ledger/mark'
import type { WhyTerms } from './why-terms'

/**
 * How what a stream comes to follows from its figures, where that is a plain sum: the latest counted total, with the counted
 * figures of days after it. Blank where the ledger had more to weigh (rounded figures, overlapping periods, days that only
 * bounds tell of) or not all figures are listed: then the figures stand for themselves.
 */
export function runningSum({ claims, standing, head }: WhyStreamRecord, terms: WhyTerms): string {
  const { t, format } = terms.words
  const counted = claims.filter(({ status }) => status === 'counted')
  const latest = counted
    .filter(({ basis }) => basis === 'total')
    .reduce<(typeof counted)[number] | null>(
      (last, claim) => (last === null || claim.to.day > last.to.day ? claim : last),
      null,
    )
  if (latest === null || claims.length < standing) return ''
  const later = counted.filter(({ basis, from }) => basis === 'period' && from.day > latest.to.day)
  const added = later.reduce((sum, { value }) => sum + value, 0n)
  if (latest.value + added !== head.value) return ''
  const stated = {
    total: format.sentence(terms.amount(latest.value, markOf(latest))),
    day: format.day(latest.to.day),
  }
  if (later.length === 0) return t('why.stream.runningTotal', stated)
  return t('why.stream.runningSum', {
    ...stated,
    added: terms.amount(added, null),
    count: later.length,
    value: terms.amount(head.value, markOf(head)),
  })
}
