import { ColumnsStep } from '@/components/desk/imports/columns-step'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readDraftChoices } from '@/lib/drafts/form-choices'
import { columnRows } from '@/lib/views/imports/column-rows'
import { sheetOf } from '@/lib/views/imports/sheet-fields'
import { saveColumns } from './actions'
import type { StepProps } from './step-props'

/** The second step: what each column is. */
export async function ColumnsAsked({ words, person, found: { offer, mapping }, hidden }: StepProps) {
  if (mapping === null) return null
  const { t, locale } = words
  const choices = await readDraftChoices(currentDatabase(), locale, limitedTo(person))
  const columns = sheetOf(offer, mapping)?.header?.columns ?? []
  return (
    <>
      <h2 className="mt-6 text-lg font-semibold">{t('imports.step.columns')}</h2>
      <p className="mt-1 mb-3 max-w-prose">{t('imports.columnsWhat')}</p>
      <ColumnsStep
        form={{ action: saveColumns, hidden, wrong: t('form.wrong'), submit: t('imports.goOn') }}
        rows={columnRows(mapping, columns, choices, words)}
        moreLabel={t('imports.of.more')}
      />
    </>
  )
}
