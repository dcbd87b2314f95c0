'use client'
import { useCallback, useMemo, useState } from 'react'
import { MOST_FIGURES } from '@/lib/drafts/limits'
import type { DraftContent, FilledCells } from '@/lib/drafts/schema'
import type { TableReading } from '@/lib/drafts/text/text-proposals'
import { useDesk } from '../draft/draft-context'
import { LaidTablePaste } from '../draft/grid/laid-table'
import { useCellWords } from '../draft/grid/use-cell-words'

/** The tables that a text holds: what their totals say of their rows, and those that are read as a whole, once what they leave open is answered. */
export function TextTables({
  tables,
  content,
  address,
}: {
  tables: readonly TableReading[]
  content: DraftContent
  /** Of the route that reads tables for this draft. */
  address: string
}) {
  const { words } = useDesk()
  if (tables.length === 0) return null
  return (
    <ol aria-label={words.t('draft.text.table.title')} className="flex flex-col gap-3">
      {tables.map((table, at) => (
        <TextTable
          key={`${table.id} ${table.range.start}`}
          table={table}
          number={at + 1}
          content={content}
          address={address}
        />
      ))}
    </ol>
  )
}

function TextTable({
  table,
  number,
  content,
  address,
}: {
  table: TableReading
  number: number
  content: DraftContent
  address: string
}) {
  const { words, step, scripted, locked, language } = useDesk()
  const { t, format } = words
  const cellWords = useCellWords()
  const [isOpen, setOpen] = useState(false)
  const [told, tell] = useState('')
  const { country, published, publisher } = content.report
  const operator = content.textOperator
  const said = useMemo(
    () => ({ country, published, publisher, language, operator }),
    [country, published, publisher, language, operator],
  )
  const { id, rows, questions, figures, totals } = table
  const entered = content.figures.filter((figure) => figure.id.startsWith(`${id}x`)).length
  const close = useCallback((told: string) => {
    setOpen(false)
    tell(told)
  }, [])
  const room = MOST_FIGURES - content.figures.length
  const add = useCallback(
    (found: readonly FilledCells[], told: string) => {
      const taken = found.slice(0, Math.max(0, room))
      step({ do: 'enterAll', figures: taken.map((cells, at) => ({ id: `${id}x${at}`, cells })) })
      close(taken.length < found.length ? t('draft.text.full', { most: MOST_FIGURES }) : told)
    },
    [id, room, step, close, t],
  )
  return (
    <li id={`table-${id}`} className="border-s-2 border-line ps-3 text-sm">
      <p>
        {table.kind === 'read'
          ? t('draft.text.table.read', { number, rows, figures })
          : t('draft.text.table.asks', { number, rows, questions, figures })}
      </p>
      {totals.map(({ name, printed, sum, agrees }) => (
        <p key={name} className={agrees ? 'text-muted' : 'text-doubt'}>
          {t(agrees ? 'draft.text.table.agrees' : 'draft.text.table.differs', {
            ...{ name, printed: format.printed(printed, 'count'), sum: format.printed(sum, 'count') },
          })}
        </p>
      ))}
      {entered > 0 && <p className="text-muted">{t('draft.text.table.entered', { count: entered })}</p>}
      {told !== '' && <p role="status">{told}</p>}
      {table.kind === 'asks' && !locked && entered === 0 && !isOpen && scripted && (
        <button
          type="button"
          className="step"
          aria-label={t('draft.text.table.openThis', { number })}
          onClick={() => setOpen(true)}
        >
          {t('draft.text.table.open')}
        </button>
      )}
      {table.kind === 'asks' && !locked && !scripted && (
        <p className="text-muted">{t('draft.text.table.scriptless')}</p>
      )}
      {isOpen && (
        <LaidTablePaste
          address={address}
          text={table.text}
          said={said}
          cellWords={cellWords}
          add={add}
          close={close}
        />
      )}
    </li>
  )
}
