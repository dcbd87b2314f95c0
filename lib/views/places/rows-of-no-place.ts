import { rowKey } from '@/lib/charts/ranked-rows'
import type { AreaRow, MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import type { placeCells } from '../overview/place-cells'
import type { PlacesTableRow } from '../overview/places-table'
import { foldedRows, rowsSideBySide, sortedRows } from '../overview/rows-side-by-side'

/** How many rows of amounts for several places together are listed by name; the others are one row. */
const mostRows = 8

/**
 * What a country comes to beside its outermost places: what is reported for several of them together, and what no place is stated of.
 * What is for several places inside one of them is part of that one's amount, and levels leave no rest. `columns` are the metrics of the table.
 */
export function rowsOfNoPlace(
  whole: readonly MetricFigures[],
  columns: readonly { key: string }[],
  country: string,
  cells: ReturnType<typeof placeCells>,
  words: I18n,
): PlacesTableRow[] {
  const outside = whole.map((metric) => ({
    ...metric,
    rows:
      metric.kind === 'stock'
        ? []
        : metric.rows.filter(({ within, value }) => within.code === country && value !== 0n),
  }))
  const sorted = sortedRows(rowsSideBySide(outside, country, words), whole[0]?.key ?? 'name', country, words)
  const { listed, others } = foldedRows(sorted, mostRows)
  const toRow = (key: string, name: string, amounts: ReadonlyMap<string, AreaRow>, explained: boolean) => ({
    key,
    kind: key.startsWith('others') ? ('others' as const) : ('joint' as const),
    code: '',
    name,
    hint: '',
    href: null,
    hatched: true,
    depth: 0,
    known: '',
    asOf: '',
    cells: columns.flatMap(({ key }) => {
      const metric = outside.find((one) => one.key === key)
      if (metric === undefined)
        return [{ metric: key, value: '', amount: '', mark: null, percent: 0, href: null }]
      const cell = cells.cellOf(metric, amounts.get(key))
      return [explained ? cell : { ...cell, percent: 0, href: null }]
    }),
  })
  return [
    ...listed.map(({ row, name, amounts }) => ({
      ...toRow(rowKey(row), name, amounts, true),
      kind: row.kind,
    })),
    ...(others.count === 0
      ? []
      : [
          toRow(
            'others+not_attributed',
            words.t('rows.others.not_attributed', { count: others.count }),
            others.amounts,
            false,
          ),
        ]),
  ]
}
