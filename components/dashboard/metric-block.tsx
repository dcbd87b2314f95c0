import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { Words } from '@/lib/i18n/words'
import { CurveTable } from '../charts/curve-table'
import { FigureFrame } from '../charts/figure-frame'
import { LineLegend } from '../charts/line-legend'
import { RankedTable } from '../charts/ranked-table'
import { StepDrawing } from '../charts/step-drawing'

/** One metric of a country or a place: its curve, its operators, the places inside. */
export function MetricBlock({ figure, words: { t } }: { figure: MetricFigure; words: Words }) {
  return (
    <section id={figure.key} data-metric={figure.key} className="mt-12 border-t-2 border-ink pt-4">
      <FigureFrame
        id={figure.key}
        headline={figure.headline}
        subtitle={figure.subtitle}
        description={figure.description}
        notes={figure.notes}
        source={figure.source}
        below={
          <>
            <LineLegend
              rows={figure.legend}
              head={{ name: t('chart.byOperator'), amount: t('chart.total'), asOf: t('chart.asOf') }}
              party={t('organisation.party')}
            />
            {figure.warnings.map((warning) => (
              <p key={warning} className="mt-3 text-sm text-doubt">
                {warning}
              </p>
            ))}
            <CurveTable table={figure.table} caption={figure.tableCaption} summary={t('chart.table')} />
          </>
        }
      >
        <StepDrawing
          chart={figure.chart}
          labelledBy={`${figure.key}-headline`}
          describedBy={`${figure.key}-description`}
        />
      </FigureFrame>
      {figure.rows.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 font-semibold">{t('rows.title')}</h3>
          <RankedTable
            caption={figure.rowsCaption}
            head={{
              name: t('rows.place'),
              amount: t('rows.amount'),
              asOf: t('rows.asOf'),
              total: t('rows.total'),
            }}
            rows={figure.rows}
            total={figure.total}
          />
        </>
      )}
      {figure.hatched && <p className="mt-2 text-sm text-muted">{t('rows.hatched')}</p>}
    </section>
  )
}
