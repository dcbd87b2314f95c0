import { QuestionsStep } from '@/components/desk/imports/questions-step'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readDraftChoices } from '@/lib/drafts/form-choices'
import { questionRows } from '@/lib/views/imports/question-rows'
import { saveAnswers } from './actions'
import type { StepProps } from './step-props'

/** The third step: what the file leaves open. */
export async function QuestionsAsked({
  words,
  person,
  found: { mapping, outcome, review },
  hidden,
}: StepProps) {
  if (mapping === null || outcome === null) return null
  const { t, locale } = words
  const choices = await readDraftChoices(currentDatabase(), locale, limitedTo(person))
  const mayChangeLists = mayDo(person, 'lists.change')
  const organisations = review?.organisations ?? []
  const given = { choices, mayChangeLists, organisations }
  const questions = questionRows(mapping, outcome.questions, given, words)
  const { constants, habits, values, standings, asksAmounts } = questions
  return (
    <>
      <h2 className="mt-6 mb-3 text-lg font-semibold">{t('imports.step.questions')}</h2>
      {outcome.questions.length > 0 && (
        <p className="mb-3">{t('imports.openQuestions', { count: outcome.questions.length })}</p>
      )}
      {asksAmounts && (
        <p className="mb-3 max-w-prose border-s-2 border-doubt ps-3">{t('imports.amountsAsked')}</p>
      )}
      {constants.length + habits.length + values.length + standings.length === 0 ? (
        <p className="mb-3">{t('imports.questionsNone')}</p>
      ) : (
        <QuestionsStep
          form={{ action: saveAnswers, hidden, wrong: t('form.wrong'), submit: t('imports.goOn') }}
          questions={questions}
          texts={{
            constants: t('imports.constants'),
            constantsWhat: t('imports.constantsWhat'),
            habits: t('imports.habits'),
            values: t('imports.values'),
            valuesWhat: t('imports.valuesWhat', { may: mayChangeLists ? 'yes' : 'no' }),
            newPlace: t('imports.newPlace.title'),
            standings: t('imports.standing.title'),
            standingsWhat: t('imports.standing.what'),
          }}
        />
      )}
    </>
  )
}
