'use client'
import { memo } from 'react'
import { reportLanguages } from '@/lib/directory/languages'
import type { DraftContent, ReportCell, ShownCells } from '@/lib/drafts/schema'
import { DayCell } from '../day-cell'
import { useDesk } from '../draft-context'
import { NameCell } from './name-cell'
import { ChoiceCell, TextCell, useReportCells } from './plain-cells'

const GRADES = ['A', 'B', 'C', 'D', 'X'] as const

/** What is said of the report itself. */
export const PublicationCells = memo(function PublicationCells({
  report,
}: {
  report: DraftContent['report']
}) {
  const { words, choices, shown } = useDesk()
  const { t } = words
  const cell = useReportCells(report)
  const half = 'sm:col-span-6'
  const name = 'sm:col-span-6 xl:col-span-3'
  const short = 'sm:col-span-4 xl:col-span-2'
  // What the text gave stays marked as such until somebody changes it.
  const of = (name: ReportCell, className: string) => ({
    ...cell(name, className),
    hint: isShown(shown, name, report) ? t('draft.text.shown') : undefined,
  })
  return (
    <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-12">
      <TextCell {...of('report_title', 'sm:col-span-12 xl:col-span-6')} />
      <NameCell {...of('publisher', name)} />
      <NameCell {...of('said_by', name)} />
      <DayCell {...of('published', short)} />
      <ChoiceCell {...of('country', short)} blank={t('draft.choose')} options={choices.countries} />
      <ChoiceCell
        {...of('language', short)}
        blank={t('draft.notGiven')}
        options={reportLanguages(words, report.language)}
      />
      <DayCell {...of('accessed', short)} />
      <ChoiceCell
        {...of('grade', 'sm:col-span-8 xl:col-span-4')}
        blank={t('gradeName.none')}
        options={GRADES.map((grade) => ({ value: grade, label: t(`gradeName.${grade}`) }))}
      />
      <TextCell {...of('url', half)} type="url" />
      <TextCell {...of('archive_url', half)} type="url" />
    </div>
  )
})

const isShown = (shown: ShownCells, cell: ReportCell, report: DraftContent['report']) =>
  report[cell] !== '' && (shown as Partial<Record<ReportCell, string>>)[cell] === report[cell]
