'use client'
import type { AnswerRow } from '@/lib/views/imports/types'
import { AnswerForm, type AnswerFormProps } from './answer-form'
import { AnswerRows } from './answer-rows'

/** What each column of a sheet is. */
export function ColumnsStep({
  form,
  rows,
  moreLabel,
}: {
  form: AnswerFormProps
  rows: readonly AnswerRow[]
  moreLabel: string
}) {
  return (
    <AnswerForm id="columns" form={form}>
      {(context) => <AnswerRows context={context} rows={rows} moreLabel={moreLabel} />}
    </AnswerForm>
  )
}
