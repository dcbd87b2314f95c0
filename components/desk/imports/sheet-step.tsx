'use client'
import type { AnswerField } from '@/lib/views/imports/types'
import { AnswerForm, type AnswerFormProps } from './answer-form'
import { QuestionFields } from './answer-rows'

/** Which sheet of a file is read, and where its columns are named. */
export function SheetStep({ form, fields }: { form: AnswerFormProps; fields: readonly AnswerField[] }) {
  return (
    <AnswerForm id="sheet" form={form}>
      {(context) => <QuestionFields context={context} fields={fields} />}
    </AnswerForm>
  )
}
