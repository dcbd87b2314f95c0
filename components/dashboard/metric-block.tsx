import { CurveTableView } from '@/components/charts/curve-table'
import { FigureFrame } from '@/components/charts/figure-frame'
import { FigureSource } from '@/components/charts/figure-source'
import { InteractiveChartView } from '@/components/charts/interactive/interactive-chart'
import { LineLegend } from '@/components/charts/line-legend'
import { RankedTable } from '@/components/charts/ranked-table'
import { endRoom } from '@/components/charts/static/end-labels'
import { StepDrawing } from '@/components/charts/static/step-drawing'
import { MonthPart } from '@/components/metric/month-part'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import { chartTexts } from '@/lib/charts/interactive/chart-texts'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { I18n } from '@/lib/i18n/words'

/** One metric of a country or a place: its curve, its months, its operators, the places inside. */
export function MetricBlock({
  figure,
  source,
  words,
}: {
  figure: MetricFigure
  source: ChartDataSource
  words: I18n
}) {
  const { t, locale } = words
  const { key, chart, outline, months } = figure
  const room = endRoom(chart.lines)
  return (
    <section id={key} data-metric={key} className="chapter">
      <FigureFrame
        id={key}
        headline={figure.headline}
        subtitle={figure.subtitle}
        description={figure.description}
        notes={figure.notes}
        source={<FigureSource figure={figure} words={words} />}
        below={
          <>
            <LineLegend
              rows={figure.legend}
              head={{
                name: t('chart.byOperator'),
                amount: t(figure.isLevel ? 'levels.level' : 'chart.total'),
                asOf: t('chart.asOf'),
              }}
              party={t('organisation.party')}
            />
            {figure.warnings.map((warning) => (
              <p key={warning} className="mt-3 text-sm text-doubt">
                {warning}
              </p>
            ))}
            <CurveTableView
              table={figure.table}
              caption={figure.tableCaption}
              summary={t('chart.table')}
              corrected={t('chart.marks')}
            />
            {figure.monthsHref !== null && (
              <p className="mt-3 text-sm print:hidden">
                <a href={figure.monthsHref}>{t('chart.months')}</a>
              </p>
            )}
            {months !== null && (
              <details className="mt-3 text-sm">
                <summary className="text-accent">{t('chart.months')}</summary>
                <p id={`${key}-months`} className="mt-2 mb-3 text-muted">
                  {months.subtitle}
                </p>
                <MonthPart
                  figure={months}
                  outline={outline}
                  source={source}
                  id={`${key}-months`}
                  room={room}
                  words={words}
                />
              </details>
            )}
          </>
        }
      >
        <InteractiveChartView
          outline={outline}
          source={source}
          texts={chartTexts(locale, outline)}
          start={{ measure: 'total', shape: chart.bands.length > 0 ? 'stacked' : 'lines', only: false }}
          called={figure.called}
          file={figure.files.month}
          amountsWidth={chart.amountsWidth}
          height={chart.height}
          room={room}
          labelledBy={`${key}-headline`}
        >
          <StepDrawing chart={chart} labelledBy={`${key}-headline`} describedBy={`${key}-description`} />
        </InteractiveChartView>
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
              total: t(figure.isLevel ? 'levels.whole' : 'rows.total'),
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
