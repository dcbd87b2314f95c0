import { RankedTable } from '@/components/charts/ranked-table'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { I18n } from '@/lib/i18n/words'
import { ChartPanel } from './chart-panel'

/** One metric on a page of its own: its curve, its operators, and its places, which add up to it. */
export function MetricBlock({
  figure,
  source,
  read,
  words,
}: {
  figure: MetricFigure
  source: ChartDataSource
  read: string
  words: I18n
}) {
  return (
    <section id={figure.key} data-metric={figure.key} className="chapter">
      <ChartPanel figure={figure} source={source} read={read} words={words} />
      <RowsByPlace figure={figure} words={words} />
    </section>
  )
}

/** The amounts of one metric by place, which add up to it; nothing where no place is given. */
function RowsByPlace({ figure, words: { t } }: { figure: MetricFigure; words: I18n }) {
  return (
    <>
      {figure.rows.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 font-semibold">{t('rows.title')}</h3>
          <RankedTable
            caption={figure.rowsCaption}
            head={{
              name: t('rows.place'),
              amount: t('rows.amount'),
              asOf: t('rows.asOf'),
              total: t(figure.isLevel ? 'levels.whole' : 'rows.total'),
            }}
            rows={figure.rows}
            total={figure.total}
          />
        </>
      )}
      {figure.hatched && <p className="mt-2 text-sm text-muted">{t('rows.hatched')}</p>}
    </>
  )
}
