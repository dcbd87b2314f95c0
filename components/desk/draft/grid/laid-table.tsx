'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlaceChoice } from '@/lib/drafts/form/choices'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import type { LaidTable, SaidOfTable } from '@/lib/drafts/laid-table/read-laid-table'
import { answeredMapping, type TableQuestion } from '@/lib/drafts/laid-table/table-answer'
import type { FilledCells } from '@/lib/drafts/schema'
import { withCommas } from '@/lib/i18n/joined'
import { underSite } from '@/lib/i18n/site-path'
import type { Mapping } from '@/lib/spreadsheets/types'
import { useDesk } from '../draft-context'
import { TableQuestionField } from './table-question-field'

type Answered = LaidTable & { places: PlaceChoice[] }
type Step = { is: 'reading' | 'unreached' } | { is: 'asks'; questions: TableQuestion[]; mapping: Mapping }

const mostNamed = 10

/** A pasted table of a layout of its own: what it leaves open is asked, then its figures are added. */
export function LaidTablePaste({
  address,
  text,
  said,
  cellWords,
  add,
  close,
}: {
  /** Of the route that reads tables for this draft. */
  address: string
  text: string
  said: SaidOfTable
  cellWords: CellWords
  add: (figures: readonly FilledCells[], told: string) => void
  /** Told what became of it; blank where it was left out. */
  close: (told: string) => void
}) {
  const { words, knowPlace } = useDesk()
  const { t } = words
  const [now, setNow] = useState<Step>({ is: 'reading' })
  const [answers, setAnswers] = useState<ReadonlyMap<number, string>>(new Map())
  const box = useRef<HTMLElement>(null)
  const read = useCallback(
    async (mapping: Mapping | null): Promise<void> => {
      setNow({ is: 'reading' })
      try {
        const response = await fetch(underSite(address), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ text, mapping, said }),
          redirect: 'error',
        })
        if (!response.ok) return setNow({ is: 'unreached' })
        const table = (await response.json()) as Answered
        if (table.kind === 'none') return close(t('draft.table.none'))
        if (table.kind === 'asks') {
          setAnswers(new Map())
          return setNow({ is: 'asks', questions: table.questions, mapping: table.mapping })
        }
        for (const place of table.places) knowPlace(place)
        const cells = table.leftOut.slice(0, mostNamed).map((cell) => t('draft.table.cell', { ...cell }))
        const left = cells.length === 0 ? 'none' : withCommas(cells, { t })
        add(
          table.figures,
          t('draft.table.added', { count: table.figures.length, out: table.leftOut.length, left }),
        )
      } catch {
        setNow({ is: 'unreached' })
      }
    },
    [address, text, said, knowPlace, add, close, t],
  )
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    read(null)
  }, [read])
  useEffect(() => {
    if (now.is === 'asks') box.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [now])
  const answer = () => {
    if (now.is !== 'asks') return
    const mapping = now.questions.reduce((mapping, question, at) => {
      const given = answers.get(at) ?? ''
      return given === '' ? mapping : answeredMapping(mapping, question, given === ' out' ? '' : given)
    }, now.mapping)
    read(mapping)
  }
  return (
    <section ref={box} aria-label={t('draft.table.title')} className="laid-table">
      {now.is === 'reading' && <p role="status">{t('draft.table.reading')}</p>}
      {now.is === 'unreached' && <p role="alert">{t('draft.last.unreached')}</p>}
      {now.is === 'asks' && (
        <>
          <p className="font-semibold">{t('draft.table.asks', { count: now.questions.length })}</p>
          <div className="laid-questions">
            {now.questions.map((question, at) => (
              <TableQuestionField
                key={JSON.stringify(question)}
                question={question}
                cellWords={cellWords}
                country={said.country}
                value={answers.get(at) ?? ''}
                change={(value) => setAnswers(new Map(answers).set(at, value))}
                done={answer}
              />
            ))}
          </div>
        </>
      )}
      <p className="flex gap-2">
        {now.is === 'asks' && (
          <button type="button" className="button" onClick={answer}>
            {t('draft.table.enter')}
          </button>
        )}
        <button type="button" className="button plain" onClick={() => close('')}>
          {t('draft.grid.leaveOut')}
        </button>
      </p>
    </section>
  )
}
