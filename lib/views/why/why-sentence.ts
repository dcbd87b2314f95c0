import type { WhyAccountRecord, WhyMetric } from '@/lib/figures/why/why-record'
import { withSemicolons } from '@/lib/i18n/joined'
import { countBoundsOf, type Mark, markOf, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { namesTogether } from '@/lib/wording/place-name'
import type { WhyTerms } from './why-terms'

/** So many amounts can be read as one sum in a sentence. */
const mostSummands = 6

/** Why the number of a place is what it is, in a sentence: over all operators that report on it. */
export function whySentence(accounts: readonly WhyAccountRecord[], terms: WhyTerms): string {
  const { t, format } = terms.words
  const all = statedAccounts(accounts)
  const stated = newestOnly(all, terms.record.metric)
  const [newest] = stated
  if (newest !== undefined && all.length > stated.length) {
    return t('why.sentence.same', {
      own: accountSentence(newest, terms),
      operator: newest.operator.name,
      others: all.length - 1,
    })
  }
  if (stated.length > 1) {
    return t('why.sentence.operators', {
      total: format.sentence(terms.count(countTogether(stated))),
      operators: stated.length,
      listed: stated.length > mostSummands ? 'no' : 'yes',
      amounts: summands(
        stated.map(({ count }) => ({ value: count.value, mark: markOfBounds(count) })),
        terms,
      ),
    })
  }
  const [only = accounts[0]] = stated
  if (only !== undefined) return accountSentence(only, terms)
  const { metric, place, parts } = terms.record
  return t(parts.length > 0 ? 'why.sentence.partsAlone' : 'why.sentence.notReported', {
    metric: metric.label,
    place: terms.place(place.code),
  })
}

/** Why one operator's count of the place is what it is. */
export function accountSentence(account: WhyAccountRecord, terms: WhyTerms): string {
  const { t, format } = terms.words
  const place = terms.place(terms.record.place.code)
  const { count, streams } = account
  if (count === null || !count.stated) return unstatedSentence(streams, place, terms)
  const total = format.sentence(terms.count(count))
  if (count.level !== undefined) return levelSentence(count, count.level, place, total, terms)
  if (count.takes === 'own') {
    const last = streams.find(({ role }) => role === 'own')?.head.lastDay ?? account.lastDay
    if (count.lines.length === 0) {
      return t('why.sentence.own', {
        total,
        place,
        count: account.kept,
        day: format.day(last),
      })
    }
    return t('why.sentence.whole', {
      total,
      place,
      day: format.day(last),
      parts: terms.amount(count.parts, count.marks.parts),
      rest: terms.amount(count.value - count.parts, count.marks.rest),
      given: count.parts === 0n ? 'none' : count.value === count.parts ? 'all' : 'some',
    })
  }
  const summed = count.lines.filter(({ depth, value }) => depth === 0 && value > 0n)
  const only = summed.length === 1 ? summed[0] : undefined
  return t('why.sentence.parts', {
    total,
    place,
    listed: only?.kind === 'place' ? 'one' : summed.length > mostSummands ? 'no' : 'yes',
    only: only?.kind === 'place' ? terms.place(only.place) : '',
    amounts: summands(summed, terms),
    own: count.own === null ? 'no' : 'yes',
    figure: count.own === null ? '' : terms.amount(count.own.value, count.own.mark),
  })
}

/** Why a level is what it is: as it was stated, or the sum of what was stated inside the place. */
function levelSentence(
  { takes, lines }: Stated['count'],
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  place: string,
  total: string,
  terms: WhyTerms,
): string {
  const { t, format } = terms.words
  const days = { place, total, first: format.day(firstDay), day: format.day(lastDay) }
  if (takes === 'own') return t('why.sentence.level', days)
  return t('why.sentence.levels', {
    ...days,
    days: firstDay === lastDay ? 'one' : 'several',
    listed: lines.length > mostSummands ? 'no' : 'yes',
    amounts: summands(lines, terms),
  })
}

/** Of operators that say the same, the one whose statement is newest; of others, all. */
export function newestOnly<Account extends { lastDay: string }>(
  stated: readonly Account[],
  { operators }: Pick<WhyMetric, 'operators'>,
): Account[] {
  if (operators !== 'same' || stated.length < 2) return [...stated]
  const [newest] = [...stated].sort((a, b) => (a.lastDay > b.lastDay ? -1 : a.lastDay < b.lastDay ? 1 : 0))
  return newest === undefined ? [] : [newest]
}

/** Where there is no count: because others are named with it, or because nothing said of it counts. */
function unstatedSentence(streams: WhyAccountRecord['streams'], place: string, terms: WhyTerms): string {
  const { t } = terms.words
  const shared = streams.filter(({ role, head }) => role === 'shared' && head.lastDay !== '')
  if (shared.length === 0) {
    const count = streams.reduce((sum, { standing }) => sum + standing, 0)
    return t('why.sentence.nothingCounts', { place, count })
  }
  const figures = shared.slice(0, mostSummands).map(({ places, head }) =>
    t('why.sentence.sharedFigure', {
      amount: terms.amount(head.value, markOf(head)),
      places: namesTogether(
        places.map(({ code }) => terms.place(code)),
        terms.words,
      ),
    }),
  )
  if (shared.length > mostSummands)
    figures.push(t('why.sentence.sharedMore', { count: shared.length - mostSummands }))
  return t('why.sentence.shared', { place, figures: withSemicolons(figures, terms.words) })
}

const summands = (counts: readonly { value: bigint; mark: Mark | null }[], terms: WhyTerms) =>
  counts.length > mostSummands ? '' : counts.map(({ value, mark }) => terms.amount(value, mark)).join(' + ')

type Stated = WhyAccountRecord & { count: NonNullable<WhyAccountRecord['count']> }

/** The operators that have a count of the place. */
export function statedAccounts(accounts: readonly WhyAccountRecord[]): Stated[] {
  return accounts.flatMap((account) => (account.count?.stated ? [{ ...account, count: account.count }] : []))
}

/** What several operators come to together, with more of it where there may be more of any, and less in the same way. */
export function countTogether(stated: readonly Stated[]) {
  return {
    value: stated.reduce((sum, { count }) => sum + count.value, 0n),
    ...countBoundsOf(markOfSum(stated.map(({ count }) => markOfBounds(count)))),
  }
}
