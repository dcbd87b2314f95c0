'use client'
import { type LastReportFigures, mayBeOnRecord } from '@/lib/drafts/form/choices'
import type { DraftContent, FilledCells } from '@/lib/drafts/schema'
import { underSite } from '@/lib/i18n/site-path'
import { useDesk } from './draft-context'

/** Adds figures like those of the operator's last report, with amounts and days left blank. */
export function LastReport({
  content,
  append,
}: {
  content: DraftContent
  append: (figures: readonly FilledCells[], told: string) => void
}) {
  const { words, knowPlace, choices } = useDesk()
  const { t, locale, format } = words
  const operator = content.figures
    .findLast(({ cells }) => cells.operator.trim() !== '')
    ?.cells.operator.trim()
  if (operator === undefined || content.report.country === '')
    return <span className="text-sm text-muted">{t('draft.last.how')}</span>
  if (!mayBeOnRecord(choices.organisations, operator))
    return <span className="text-sm text-muted">{t('draft.last.unknown', { operator })}</span>
  const ask = async () => {
    const asked = new URLSearchParams({ operator, country: content.report.country })
    try {
      const answer = await fetch(underSite(`/${locale}/desk/last-report?${asked}`), { redirect: 'error' })
      const last = (await answer.json()) as LastReportFigures | null
      if (last === null) return append([], t('draft.last.none', { operator }))
      for (const place of last.places) knowPlace(place)
      const { title, published, figures } = last
      append(figures, t('draft.last.added', { count: figures.length, title, day: format.day(published) }))
    } catch {
      append([], t('draft.last.unreached'))
    }
  }
  return (
    <button type="button" className="button plain" onClick={ask}>
      {t('draft.last.ask', { operator })}
    </button>
  )
}
