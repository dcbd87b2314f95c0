import { FirstRows } from '@/components/desk/imports/first-rows'
import { KeptList } from '@/components/desk/imports/kept-list'
import { SheetStep } from '@/components/desk/imports/sheet-step'
import { currentDatabase } from '@/lib/audit/with-session'
import { readKeptMappings } from '@/lib/imports/data'
import { sheetFields, sheetOf } from '@/lib/views/imports/sheet-fields'
import { saveSheet, takeKept } from './actions'
import type { StepProps } from './step-props'

/** The first step: which sheet is read, where it names its columns, and answers that were kept for files of its form. */
export async function SheetAsked({ words, found: { offer, mapping }, hidden }: StepProps) {
  const { t } = words
  const sheet = sheetOf(offer, mapping)
  const kept = sheet === null ? [] : await readKeptMappings(currentDatabase(), sheet.shape)
  return (
    <>
      <KeptList words={words} kept={kept} hidden={hidden} action={takeKept} />
      <h2 className="mt-6 mb-3 text-lg font-semibold">{t('imports.step.file')}</h2>
      {mapping === null && (
        <p className="mb-3 max-w-prose border-s-2 border-doubt ps-3">{t('imports.noTable')}</p>
      )}
      <SheetStep
        form={{
          action: saveSheet,
          hidden,
          wrong: t('form.wrong'),
          submit: t('imports.goOn'),
          other: { intent: 'look', label: t('imports.look') },
        }}
        fields={sheetFields(offer, mapping, words)}
      />
      {sheet !== null && (
        <FirstRows
          words={words}
          sheet={mapping?.header == null ? sheet : { ...sheet, header: shown(sheet, mapping.header) }}
        />
      )}
    </>
  )
}

const shown = (
  { header }: NonNullable<ReturnType<typeof sheetOf>>,
  asked: { row: number; rows: number },
) => ({
  ...(header ?? { tags: null, firstRow: asked.row + asked.rows, columns: [] }),
  ...asked,
})
