'use client'
import { useRef, useState } from 'react'
import { cellKey, sentCells } from '@/lib/directory/name-grid/cell-edits'
import type { NamesAnswer } from '@/lib/directory/name-grid/names-answer'
import type { ListedKind } from '@/lib/directory/types'
import { underSite } from '@/lib/i18n/site-path'
import type { I18n } from '@/lib/i18n/words'
import type { NameFaults, useNameEdits } from './use-name-edits'

/** Sends what was typed into a grid of names, all of it or nothing; `status` says what came of it. */
export function useNameSaving({
  kind,
  locale,
  names,
  where,
  words: { t },
}: {
  kind: ListedKind
  locale: string
  names: ReturnType<typeof useNameEdits>
  where: (cell: string) => string
  words: I18n
}) {
  const [isSaving, setSaving] = useState(false)
  const [status, setStatus] = useState('')
  const reason = useRef<HTMLInputElement>(null)
  const save = async () => {
    if (isSaving) return
    const cells = sentCells(names.entries, names.edits)
    setSaving(true)
    setStatus('')
    try {
      const response = await fetch(underSite(`/${locale}/desk/lists/names/save`), {
        method: 'POST',
        redirect: 'error',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ kind, cells, reason: reason.current?.value ?? '' }),
      })
      if (!response.ok) throw new Error(String(response.status))
      const answer = (await response.json()) as NamesAnswer
      if (answer.kind === 'saved') {
        names.saved(cells)
        setStatus(t('lists.grid.saved'))
      } else names.refused(faultsOf(answer, where, t))
    } catch {
      // It stays in the browser, and can be sent again.
      setStatus(t('lists.grid.unsent'))
    } finally {
      setSaving(false)
    }
  }
  return { save, isSaving, status, reason }
}

function faultsOf(
  { faults }: Extract<NamesAnswer, { kind: 'refused' }>,
  where: (cell: string) => string,
  t: I18n['t'],
): NameFaults {
  return new Map(
    faults.map(({ key, column, message, theirs }) => {
      const cell = cellKey(key, column)
      const text = theirs === null ? message : t('lists.grid.changed', { where: where(cell), theirs })
      return [cell, { text, theirs }]
    }),
  )
}
