import { CurveTableView } from '@/components/charts/curve-table'
import { FigureFrame } from '@/components/charts/figure-frame'
import { FigureSource } from '@/components/charts/figure-source'
import { InteractiveChartView } from '@/components/charts/interactive/interactive-chart'
import { LineLegend } from '@/components/charts/line-legend'
import { endRoom } from '@/components/charts/static/end-labels'
import { PanelsDrawing } from '@/components/charts/static/panels-drawing'
import { StepDrawing } from '@/components/charts/static/step-drawing'
import { MonthPart } from '@/components/metric/month-part'
import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import { chartTexts } from '@/lib/charts/interactive/chart-texts'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { I18n } from '@/lib/i18n/words'

/** The chart of one metric of a country or a place, with everything that is told of it folded below. */
export function ChartPanel({
  figure,
  source,
  read,
  words,
}: {
  figure: MetricFigure
  source: ChartDataSource
  /** How charts are read. */
  read: string
  words: I18n
}) {
  const { t } = words
  const { key, chart, outline, months } = figure
  const room = endRoom(chart.lines)
  const notes = [...figure.notes, read]
  const shape = figure.panels.length > 0 ? 'panels' : chart.bands.length > 0 ? 'stacked' : 'lines'
  return (
    <FigureFrame
      id={key}
      headline={figure.headline}
      finding={figure.finding}
      subtitle={figure.subtitle}
      description={figure.description}
      notes={[]}
      source={null}
      below={
        <>
          <Warnings all={figure.warnings} words={words} />
          <div className="folds">
            <details>
              <summary className="text-accent">{t('chart.byOperator')}</summary>
              <LineLegend
                rows={figure.legend}
                head={{
                  name: t('chart.byOperator'),
                  amount: t(figure.isLevel ? 'levels.level' : 'chart.total'),
                  asOf: t('chart.asOf'),
                }}
                party={t('organisation.party')}
              />
            </details>
            <CurveTableView
              table={figure.table}
              caption={figure.tableCaption}
              summary={t('chart.table')}
              corrected={t('chart.marks')}
            />
            {figure.monthsHref !== null && (
              <p className="print:hidden">
                <a href={figure.monthsHref}>{t('chart.months')}</a>
              </p>
            )}
            {months !== null && (
              <details>
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
            <details className="source">
              <summary className="text-accent">{t('chart.howToRead')}</summary>
              {notes.map((note) => (
                <p key={note} className="mt-2 text-muted">
                  {note}
                </p>
              ))}
              <p className="mt-2 text-muted">
                <FigureSource figure={figure} words={words} />
              </p>
            </details>
          </div>
        </>
      }
    >
      <InteractiveChartView
        outline={outline}
        source={source}
        texts={chartTexts(words, outline)}
        start={{ measure: 'total', shape, grain: 'month', only: false }}
        called={figure.called}
        file={figure.files.month}
        amountsWidth={chart.amountsWidth}
        height={chart.height}
        room={room}
        labelledBy={`${key}-headline`}
      >
        {shape === 'panels' ? (
          <PanelsDrawing
            panels={figure.panels}
            labelledBy={`${key}-headline`}
            describedBy={`${key}-description`}
          />
        ) : (
          <StepDrawing chart={chart} labelledBy={`${key}-headline`} describedBy={`${key}-description`} />
        )}
      </InteractiveChartView>
    </FigureFrame>
  )
}

/** How many of what contradicts itself are told before the others are folded. */
const mostWarnings = 2

function Warnings({ all, words: { t } }: { all: readonly string[]; words: I18n }) {
  const lines = all.map((warning) => (
    <p key={warning} className="mt-2">
      {warning}
    </p>
  ))
  const more = all.length - mostWarnings
  return (
    all.length > 0 && (
      <div className="text-sm text-doubt">
        {lines.slice(0, mostWarnings)}
        {more > 0 && (
          <details className="mt-2">
            <summary>{t('chart.moreWarnings', { count: more })}</summary>
            {lines.slice(mostWarnings)}
          </details>
        )}
      </div>
    )
  )
}
