import {
  addressOfFigures,
  allFigures,
  daysOf,
  type FigureFilter,
  fileParameters,
  type Narrowable,
} from '@/lib/figures/figure-filter'
import type { FigurePeriod } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { type Month, monthLabel, monthOf, yearOf } from '@/lib/periods/month'
import { markedName } from '@/lib/wording/marked-name'
import { periodLabel, periodText } from '@/lib/wording/period-text'

/** The choices that filter a page of figures, and what is chosen. */
export type FilterView = {
  /** The address of the page without a filter. */
  action: string
  /** The filter alone as the end of an address, blank for none: other pages of the country keep it. */
  query: string
  /** The same for a file: "&operator=...&from=2017-01-01", blank for none. */
  files: string
  /** Of what its charts are drawn from, narrowed down as it is. */
  curves: string
  /** All of them, and each by itself. */
  operators: { key: string; name: string; href: string; here: boolean }[]
  operator: string
  /** The months shown, in two or three words; those of the record where none are chosen. Blank where it has none. */
  period: string
  /** Months as YYYY-MM, blank for none; `first` and `last` are those of the record. */
  from: string
  to: string
  first: string
  last: string
  /** One click a year; none where the record is of one year, or of more years than a line holds. */
  years: { name: string; href: string; here: boolean }[]
  /** Blank where everything is shown. */
  sentence: string
  means: string
  /** What is less often asked of it; blank where there is nothing. */
  more: string
  unknown: string
  /** What of the address was passed over, in sentences. */
  misread: string[]
  /** What else its address asks for, which its form and links keep. */
  kept: { name: string; value: string }[]
  removals: { name: string; href: string }[]
}

/** What of the filter a form of the page that asks for something else takes along. */
export const filterFields = ({ operator, from, to }: FilterView): { name: string; value: string }[] =>
  Object.entries({ operator, from, to }).flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]))

const mostYears = 30

/**
 * `page`: what it may be narrowed to, the name of its country, its address without a filter, and what else that asks for, such as a
 * name to look for.
 */
export function toFilterView(
  page: Narrowable & { country: string; address: string; kept?: Readonly<Record<string, string>> },
  filter: FigureFilter,
  words: I18n,
): FilterView {
  const { t, format } = words
  const { address: action, firstDay, lastDay, kept = {} } = page
  const hrefOf = (changed: Partial<FigureFilter>) => action + addressOfFigures({ ...known, ...changed }, kept)
  const operator = page.operators.find(({ key }) => key === filter.operator)
  const known = { ...filter, operator: operator?.key ?? '' }
  const { from, to } = known
  const dated = from !== null || to !== null
  const period = dated ? periodText(daysOf(known), words) : ''
  const all = { from: null, to: null }
  const outside = outsideText(daysOf(known), page, words)
  return {
    action,
    query: addressOfFigures(known),
    files: fileParameters(known),
    curves: `${action}/curves${addressOfFigures(known)}`,
    operators: [
      { key: '', name: t('filter.anyOperator') },
      ...page.operators.map((one) => ({ key: one.key, name: markedName(one, words) })),
    ].map((one) => ({
      ...one,
      href: hrefOf({ operator: one.key }),
      here: one.key === known.operator,
    })),
    operator: known.operator,
    period: dated ? periodLabel(daysOf(known), words) : recordYears(page, words),
    from: label(from),
    to: label(to),
    first: firstDay === '' ? '' : label(monthOf(firstDay)),
    last: lastDay === '' ? '' : label(monthOf(lastDay)),
    years: [
      { name: t('filter.allYears'), href: hrefOf(all), here: !dated },
      ...yearsOf(firstDay, lastDay).map((year) => {
        const months = { from: year * 100 + 1, to: year * 100 + 12 }
        return {
          name: String(year),
          href: hrefOf(months),
          here: from === months.from && to === months.to,
        }
      }),
    ],
    sentence:
      operator === undefined && !dated
        ? ''
        : t('filter.shown', {
            by: operator === undefined ? 'all' : 'one',
            operator: operator === undefined ? '' : markedName(operator, words),
            dated: dated ? 'yes' : 'no',
            period,
          }),
    means: !dated
      ? ''
      : outside !== null
        ? outside
        : from === null
          ? t('filter.meansTotal', { month: to === null ? '' : format.month(to) })
          : t('filter.meansAdded', { period }),
    more: !dated || outside !== null || from === null ? '' : t('filter.meansMore'),
    unknown:
      filter.operator !== '' && operator === undefined
        ? t('filter.unknown', { country: page.country, key: filter.operator })
        : '',
    misread: [],
    kept: Object.entries(kept).flatMap(([name, value]) => (value === '' ? [] : [{ name, value }])),
    removals: [
      ...(operator !== undefined && dated
        ? [
            { name: t('filter.removeOperator'), href: hrefOf({ operator: '' }) },
            { name: t('filter.removePeriod'), href: hrefOf(all) },
          ]
        : []),
      { name: t('filter.removeAll'), href: hrefOf(allFigures) },
    ],
  }
}

/** Where a period lies when it holds no day between the first figure and the last; null where it holds some. */
function outsideText(
  { from, to }: FigurePeriod,
  { firstDay, lastDay }: Narrowable,
  { t, format }: I18n,
): string | null {
  if (lastDay === '') return null
  if (from !== null && from > lastDay) return t('filter.afterLast', { day: format.day(lastDay) })
  return to !== null && to < firstDay ? t('filter.beforeFirst', { day: format.day(firstDay) }) : null
}

/** The years of a record: "2016–2021". */
function recordYears({ firstDay, lastDay }: Narrowable, { t }: I18n): string {
  if (firstDay === '') return ''
  const [first, last] = [yearOf(monthOf(firstDay)), yearOf(monthOf(lastDay))]
  return first === last ? String(first) : t('filter.span', { first, last })
}

const label = (month: Month | null) => (month === null ? '' : monthLabel(month))

function yearsOf(firstDay: string, lastDay: string): number[] {
  if (firstDay === '') return []
  const [first, last] = [yearOf(monthOf(firstDay)), yearOf(monthOf(lastDay))]
  if (last - first >= mostYears) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
