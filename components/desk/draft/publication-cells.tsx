'use client'
import type { DraftContent } from '@/lib/drafts/schema'
import { useDesk } from './draft-context'
import { NameCell } from './name-cell'
import { ChoiceCell, DayCell, TextCell } from './plain-cells'

const GRADES = ['A', 'B', 'C', 'D', 'X'] as const

/** Languages that reports of this kind are mostly written in; any other code that a draft has stays. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'it', 'ku', 'pt', 'ru', 'tr', 'uk', 'zh']

/** What is said of the report itself. */
export function PublicationCells({ report }: { report: DraftContent['report'] }) {
  const { words, choices } = useDesk()
  const { t, format } = words
  const half = 'sm:col-span-6'
  const third = 'sm:col-span-4'
  return (
    <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-12">
      <TextCell
        figure={null}
        cell="report_title"
        label={t('draft.cell.report_title')}
        value={report.report_title}
        className="sm:col-span-12"
      />
      <NameCell
        figure={null}
        cell="publisher"
        label={t('draft.cell.publisher')}
        value={report.publisher}
        className={half}
      />
      <NameCell
        figure={null}
        cell="said_by"
        label={t('draft.cell.said_by')}
        value={report.said_by}
        className={half}
      />
      <DayCell
        figure={null}
        cell="published"
        label={t('draft.cell.published')}
        value={report.published}
        className={third}
      />
      <ChoiceCell
        figure={null}
        cell="country"
        label={t('draft.cell.country')}
        value={report.country}
        className={third}
        blank={t('draft.choose')}
        options={choices.countries}
      />
      <ChoiceCell
        figure={null}
        cell="language"
        label={t('draft.cell.language')}
        value={report.language}
        className={third}
        blank={t('draft.notGiven')}
        options={LANGUAGES.map((code) => ({ value: code, label: format.language(code) }))}
      />
      <TextCell
        figure={null}
        cell="url"
        type="url"
        label={t('draft.cell.url')}
        value={report.url}
        className={half}
      />
      <TextCell
        figure={null}
        cell="archive_url"
        type="url"
        label={t('draft.cell.archive_url')}
        value={report.archive_url}
        className={half}
      />
      <DayCell
        figure={null}
        cell="accessed"
        label={t('draft.cell.accessed')}
        value={report.accessed}
        className={third}
      />
      <ChoiceCell
        figure={null}
        cell="grade"
        label={t('draft.cell.grade')}
        value={report.grade}
        className={half}
        blank={t('gradeName.none')}
        options={GRADES.map((grade) => ({ value: grade, label: t(`gradeName.${grade}`) }))}
      />
    </div>
  )
}
