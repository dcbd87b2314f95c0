'use client'
import { longestPart } from '@/lib/drafts/limits'
import type { DraftContent } from '@/lib/drafts/schema'
import { controlId, useDesk } from '../draft-context'
import type { SaveStatus } from './use-saving'

/** One line that says where what was typed is. */
export function SaveLine({ status, content }: { status: SaveStatus; content: DraftContent }) {
  const { words, scripted } = useDesk()
  const { t } = words
  if (!scripted) return <p className="text-sm text-muted">{t('draft.status.plain')}</p>
  return (
    <p role="status" aria-live="polite" className="save-state text-sm" data-tone={toneOf(status)}>
      {textOf()}
      {status.kind === 'unkept' && status.why === 'too_large' && (
        <>
          {' '}
          <a href={`#${longestId()}`}>{t('draft.bar.show')}</a>
        </>
      )}
    </p>
  )

  function longestId(): string {
    const { number, cell } = longestPart(content)
    return controlId(number === null ? null : (content.figures[number - 1]?.id ?? null), cell)
  }

  function textOf(): string {
    switch (status.kind) {
      case 'saved':
        return t('draft.status.saved', { time: timeOf(status.at, words.tag) })
      case 'typing':
        return t('draft.status.typing')
      case 'offline':
        return t(status.here ? 'draft.status.keptHere' : 'draft.status.keptNowhere')
      case 'unkept':
        return unkept(status)
      case 'signedOut':
        return t('draft.status.signedOut')
      case 'refused':
        return t(`draft.refused.${status.why}`)
    }
  }

  function unkept({ why, here }: Extract<SaveStatus, { kind: 'unkept' }>): string {
    const kept = here ? 'yes' : 'no'
    if (why === 'malformed') return t('draft.status.malformed', { here: kept })
    const { number, cell, count } = longestPart(content)
    const label = t(`draft.cell.${cell}`)
    const where = number === null ? label : t('draft.figureCell', { number, cell: label })
    return t('draft.status.tooLarge', { where, count, here: kept })
  }
}

const timeOf = (instant: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

/** Green where the server has it, amber where this browser alone does, red where nothing keeps it. */
function toneOf(status: SaveStatus): 'green' | 'amber' | 'red' {
  switch (status.kind) {
    case 'saved':
      return 'green'
    case 'typing':
    case 'signedOut':
      return 'amber'
    case 'offline':
      return status.here ? 'amber' : 'red'
    case 'unkept':
    case 'refused':
      return 'red'
  }
}
