import type { ChartDataSource } from '@/lib/charts/interactive/chart-data'
import type { ChartOptions } from '@/lib/charts/interactive/chart-options'
import type { MonthFigure } from '@/lib/charts/month/month-figure'
import type { I18n } from '@/lib/i18n/words'
import { MonthPart } from './month-part'

/** How much came to a metric from month to month, below its curve. */
export function MonthBlock({
  figure,
  outline,
  source,
  room,
  grains,
  words,
}: {
  figure: MonthFigure
  outline: ChartOptions
  source: ChartDataSource
  room: string
  /** The same page by month, by quarter and by year. */
  grains: readonly { name: string; href: string; here: boolean }[]
  words: I18n
}) {
  const { t } = words
  return (
    <section id="months" data-metric={outline.metric} className="chapter">
      <figure className="min-w-0">
        <figcaption>
          <h2 id="months-headline" className="text-xl font-semibold">
            {t('metric.perMonth')}
          </h2>
          <p className="mt-1 text-muted">{figure.subtitle}</p>
        </figcaption>
        <nav aria-label={t('metric.grains')} className="grains">
          {grains.map(({ name, href, here }) => (
            <a key={href} href={href} aria-current={here ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <MonthPart
          figure={figure}
          outline={outline}
          source={source}
          id="months-headline"
          room={room}
          words={words}
        />
        <p className="mt-3 text-sm text-muted">
          <a href={figure.file}>{t('metric.download')}</a>
        </p>
      </figure>
    </section>
  )
}
