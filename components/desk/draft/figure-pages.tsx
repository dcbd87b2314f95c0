'use client'
import { FIGURES_SHOWN, figurePages } from '@/lib/drafts/figure-pages'
import { useDesk } from './draft-context'

/** The way from some figures of a draft to the others; nothing where all are shown. */
export function FigurePages({
  count,
  page,
  show,
}: {
  count: number
  page: number
  show: (page: number) => void
}) {
  const { words, scripted } = useDesk()
  const { t } = words
  const pages = figurePages(count)
  if (pages === 1) return null
  const from = (page - 1) * FIGURES_SHOWN + 1
  const way = (to: number, text: string) =>
    to >= 1 &&
    to <= pages && (
      <a
        href={`?figures=${to}#report-figures`}
        onClick={(event) => {
          if (!scripted) return
          event.preventDefault()
          show(to)
          document.getElementById('report-figures')?.scrollIntoView()
        }}
      >
        {text}
      </a>
    )
  return (
    <nav aria-label={t('draft.pages')} className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      <span className="text-muted">
        {t('draft.figuresShown', { from, to: Math.min(count, from + FIGURES_SHOWN - 1), count })}
      </span>
      {way(page - 1, t('draft.figuresBefore'))}
      {way(page + 1, t('draft.figuresAfter'))}
      {!scripted && <span className="text-muted">{t('draft.saveFirst')}</span>}
    </nav>
  )
}
