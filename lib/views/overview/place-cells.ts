import { explainedPlace } from '@/lib/charts/ranked-rows'
import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { AreaRow, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { type Mark, markOfBounds } from '@/lib/ledger/mark'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'

/** An amount; blank where nothing is reported, which is not zero. */
export interface PlaceCell {
  metric: string
  value: string
  amount: string
  mark: Mark | null
  /** Length of its bar in percent of the longest of a place. */
  percent: number
  href: string | null
  /** What stands there instead of an amount; not given: nothing is reported. */
  text?: string
}

type Amount = { value: bigint; mark: Mark | null }

/** The unit of a column's amounts, which its cells leave out; blank of a count. */
export const unitOfColumn = ({ unit }: Pick<MetricFigures, 'unit'>, { t }: I18n): string =>
  unit.baseUnit === 'count' ? '' : t(`unit.${unit.displayUnit}`, { amount: '' }).trim()

/** The cells of a table of places inside `shown`; `longest` has the largest amount of a place by the key of a metric. */
export function placeCells(
  shown: Pick<PlaceOfFigures, 'code' | 'country' | 'operator'>,
  longest: ReadonlyMap<string, bigint>,
  words: I18n,
) {
  const country = shown.country ?? shown.code

  function percentOf(metric: string, value: bigint): number {
    const most = longest.get(metric) ?? 0n
    return most === 0n || value <= 0n ? 0 : Math.min(100, Number((value * 10_000n) / most) / 100)
  }

  /** Explanations are of the record as it stands: none of a period. */
  function whyOf(metric: Pick<MetricFigures, 'key' | 'period'>, place: string): string | null {
    return metric.period === undefined
      ? whyHref(words.locale, { country, metric: metric.key, place, operator: shown.operator })
      : null
  }

  function written(metric: Pick<MetricFigures, 'key' | 'unit'>, { value, mark }: Amount) {
    return { metric: metric.key, value: String(value), amount: words.format.bare(value, metric.unit), mark }
  }

  return {
    /** What a row gives of a metric; nothing where there is none. */
    cellOf(metric: MetricFigures, row: AreaRow | undefined): PlaceCell {
      if (row === undefined) {
        return { metric: metric.key, value: '', amount: '', mark: null, percent: 0, href: null }
      }
      const explained = explainedPlace(row)
      return {
        ...written(metric, { value: row.value, mark: markOfBounds(row) }),
        percent: percentOf(metric.key, row.value),
        // Of people what is left of a place, and what is given for several together, has no explanation.
        href: metric.people && !isOfWholePlace(explained) ? null : whyOf(metric, explained),
      }
    },
    /** The amount of a place with all that lies inside it. */
    placeOf(
      metric: Pick<MetricFigures, 'key' | 'unit' | 'period'>,
      place: string,
      amount: Amount,
    ): PlaceCell {
      return {
        ...written(metric, amount),
        percent: percentOf(metric.key, amount.value),
        href: whyOf(metric, place),
      }
    },
    /** What a metric comes to: what was added in a period, or the total. */
    totalOf(metric: MetricFigures): PlaceCell {
      const sum = sumOf(metric.series)
      const total = isAdded(metric) ? addedOf(metric.series) : { value: sum.value, mark: markOfBounds(sum) }
      return { ...written(metric, total), percent: 0, href: whyOf(metric, shown.code) }
    },
  }
}
