import type { ReactNode } from 'react'
import type { MetricFigure } from '@/lib/charts/metric-figure'
import type { I18n } from '@/lib/i18n/words'

/** Where the numbers of a figure come from, how they are counted, and the files that hold them. */
export function FigureSource({
  figure: { source, howHref, files },
  words: { t },
}: {
  figure: Pick<MetricFigure, 'source' | 'howHref' | 'files'>
  words: I18n
}) {
  const file = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>
  return (
    <>
      <span data-source>{source}</span>. <a href={howHref}>{t('chart.howCounted')}</a>.{' '}
      <span className="print:hidden">
        {t.rich('chart.files', {
          month: file(files.month),
          place: file(files.place),
          operator: file(files.operator),
        })}
        .
      </span>
    </>
  )
}
