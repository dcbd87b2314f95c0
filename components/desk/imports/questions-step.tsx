'use client'
import type { QuestionRows } from '@/lib/views/imports/question-rows'
import { AnswerForm, type AnswerFormProps } from './answer-form'
import { QuestionFields } from './answer-rows'

/** Titles of the parts of the step, and what stands below them. */
export interface QuestionTexts {
  constants: string
  constantsWhat: string
  habits: string
  values: string
  valuesWhat: string
  newPlace: string
  standings: string
  standingsWhat: string
}

/** What is left to ask before the figures of a file are known. */
export function QuestionsStep({
  form,
  questions: { constants, habits, values, standings },
  texts,
}: {
  form: AnswerFormProps
  questions: QuestionRows
  texts: QuestionTexts
}) {
  return (
    <AnswerForm id="answers" form={form}>
      {(context) => (
        <>
          {constants.length > 0 && (
            <section>
              <h3 className="text-lg font-semibold">{texts.constants}</h3>
              <p className="mb-2 max-w-prose text-sm text-muted">{texts.constantsWhat}</p>
              <QuestionFields context={context} fields={constants} />
            </section>
          )}
          {habits.length > 0 && (
            <section>
              <h3 className="mb-2 text-lg font-semibold">{texts.habits}</h3>
              <QuestionFields context={context} fields={habits} />
            </section>
          )}
          {values.length > 0 && (
            <section>
              <h3 className="text-lg font-semibold">{texts.values}</h3>
              <p className="mb-2 max-w-prose text-sm text-muted">{texts.valuesWhat}</p>
              {values.map(({ number, title, what, fields, place }) => (
                <fieldset key={what} className="answer-row">
                  <legend className="font-semibold">
                    <bdi>{title}</bdi>
                  </legend>
                  <input type="hidden" name={`value-${number}-what`} value={what} />
                  <QuestionFields context={context} fields={fields} />
                  {place.length > 0 && (
                    <details
                      key={context.state.sent}
                      open={place.some(({ name }) =>
                        context.state.problems.some(({ field }) => field === name),
                      )}
                      className="mt-2"
                    >
                      <summary className="text-sm">{texts.newPlace}</summary>
                      <QuestionFields context={context} fields={place} />
                    </details>
                  )}
                </fieldset>
              ))}
            </section>
          )}
          {standings.length > 0 && (
            <section>
              <h3 className="text-lg font-semibold">{texts.standings}</h3>
              <p className="mb-2 max-w-prose text-sm text-muted">{texts.standingsWhat}</p>
              {standings.map(({ name, organisation }) => (
                <input key={name} type="hidden" name={`${name}-is`} value={organisation} />
              ))}
              <QuestionFields context={context} fields={standings.map(({ field }) => field)} />
            </section>
          )}
        </>
      )}
    </AnswerForm>
  )
}
