import { PanelsDrawing } from '@/components/charts/static/panels-drawing'
import { ReadingStrip } from '@/components/charts/static/reading-strip'
import { StepDrawing } from '@/components/charts/static/step-drawing'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { I18n } from '@/lib/i18n/words'
import { EmbedFrame } from './embed-frame'

/** The chart of one metric of a country or a place. */
export function EmbeddedChart({ figure, href, words }: { figure: MetricFigure; href: string; words: I18n }) {
  return (
    <EmbedFrame
      title={figure.headline}
      subtitle={figure.subtitle}
      day={figure.total.asOf}
      source={figure.source}
      href={href}
      words={words}
    >
      <p id="embed-description" className="sr-only">
        {figure.description}
      </p>
      <div className="mt-3" data-metric={figure.key} data-value={figure.total.value}>
        {figure.panels.length > 0 ? (
          <PanelsDrawing panels={figure.panels} labelledBy="embed-headline" describedBy="embed-description" />
        ) : (
          <>
            <ReadingStrip reading={figure.outline.reading} withMarks={figure.outline.withMarks} />
            <StepDrawing chart={figure.chart} labelledBy="embed-headline" describedBy="embed-description" />
          </>
        )}
      </div>
    </EmbedFrame>
  )
}
