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
  const third = 'sm:col-span-4'
  // What the text gave stays marked as such until somebody changes it.
  const of = (name: ReportCell, className: string) => ({
    ...cell(name, className),
    hint: isShown(shown, name, report) ? t('draft.text.shown') : undefined,
  })
  return (
    <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-12">
      <TextCell {...of('report_title', 'sm:col-span-12')} />
      <NameCell {...of('publisher', half)} />
      <NameCell {...of('said_by', half)} />
      <DayCell {...of('published', third)} />
      <ChoiceCell {...of('country', third)} blank={t('draft.choose')} options={choices.countries} />
      <ChoiceCell
        {...of('language', third)}
        blank={t('draft.notGiven')}
        options={reportLanguages(words, report.language)}
      />
      <TextCell {...of('url', half)} type="url" />
      <TextCell {...of('archive_url', half)} type="url" />
      <DayCell {...of('accessed', third)} />
      <ChoiceCell
        {...of('grade', half)}
        blank={t('gradeName.none')}
        options={GRADES.map((grade) => ({ value: grade, label: t(`gradeName.${grade}`) }))}
      />
    </div>
  )
})

const isShown = (shown: ShownCells, cell: ReportCell, report: DraftContent['report']) =>
  report[cell] !== '' && (shown as Partial<Record<ReportCell, string>>)[cell] === report[cell]
