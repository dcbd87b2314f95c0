import type { MonthFigure } from '@/lib/charts/month-figure'
import type { Words } from '@/lib/i18n/words'
import { FigureFrame } from '../charts/figure-frame'
import { MonthDrawing } from '../charts/month-drawing'
import { MonthTable } from './month-table'

/** How much came to a metric from month to month. */
export function MonthBlock({
  figure,
  metric,
  country,
  words,
}: {
  figure: MonthFigure
  metric: string
  country: string
  words: Words
}) {
  const { t } = words
  return (
    <section id="months" data-metric={metric} className="mt-12 border-t-2 border-ink pt-4">
      <FigureFrame
        id="months"
        headline={t('metric.perMonth')}
        subtitle={figure.subtitle}
        description={figure.description}
        notes={figure.notes}
        source={
          <a href={`/api/v1/summary.csv?country=${country}&metric=${metric}&by=month&bom=1`}>
            {t('metric.download')}
          </a>
        }
        below={
          <>
            <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
              {figure.legend.map(({ key, name, tone }) => (
                <li key={key} className="flex items-baseline gap-2">
                  <svg width="12" height="12" className={`tone-${tone} shrink-0`} aria-hidden="true">
                    <rect width="12" height="12" fill="currentColor" />
                  </svg>
                  {name}
                </li>
              ))}
            </ul>
            <MonthTable table={figure.table} words={words} />
          </>
        }
      >
        <MonthDrawing
          chart={figure.chart}
          several={figure.legend.length > 1}
          labelledBy="months-headline"
          describedBy="months-description"
        />
      </FigureFrame>
    </section>
  )
}
