import { FigureSample } from '@/components/desk/imports/figure-sample'
import { ImportedReportView } from '@/components/desk/imports/imported-report'
import { ProblemTable } from '@/components/desk/imports/problem-table'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import { placeNames } from '@/lib/drafts/feedback/names'
import { readDraftChoices } from '@/lib/drafts/form-choices'
import { loadPlaces } from '@/lib/places/data'
import { cellNames } from '@/lib/views/imports/cell-names'
import { BatchShown, PublishAtOnce } from './batch-shown'
import { keepNamed, toDrafts } from './draft-actions'
import type { StepProps } from './step-props'

/** Publications that are held against the record on this page; of the others the draft tells. */
const mostLookedAt = 5

/** The last step: what the file comes to, what stands in the way, and the drafts. */
export async function PreviewShown({ words, person, found, hidden }: StepProps) {
  const { outcome } = found
  if (outcome === null) return null
  const { t, locale } = words
  const { questions, problems, problemCount, rows, figures, sample, reports } = outcome
  const address = `/${locale}/desk/imports/${found.key}`
  const drafted = reports.filter(({ content }) => content.figures.length > 0)
  const isWhole = questions.length === 0 && problemCount === 0 && figures > 0 && found.isCurrent
  const isReady = isWhole && outcome.batch === ''
  const now = new Date().toISOString()
  const choices = await readDraftChoices(currentDatabase(), locale, null)
  const { names, looks } = await withSession(async (session) => {
    const places = await loadPlaces(session)
    const looked = []
    for (const { content, key } of isReady ? drafted.slice(0, mostLookedAt) : [])
      looked.push(await giveFeedback(session, { key: found.key, corrects: key, content }, locale, now))
    return {
      looks: looked,
      names: cellNames(
        choices,
        { codes: new Set(places.map(({ code }) => code)), placesOf: placeNames(places, words) },
        words,
      ),
    }
  })
  return (
    <>
      <h2 className="mt-6 mb-2 text-lg font-semibold">{t('imports.step.preview')}</h2>
      <p>{t('imports.previewFacts', { rows, figures })}</p>
      {questions.length > 0 && (
        <p className="mt-3 max-w-prose border-s-2 border-doubt ps-3">
          <a href={`${address}?step=questions`}>{t('imports.openQuestions', { count: questions.length })}</a>
        </p>
      )}
      <ProblemTable words={words} problems={problems} count={problemCount} file={`${address}/problems`} />
      <FigureSample words={words} sample={sample} names={names} />
      {isWhole && outcome.batch !== '' && <BatchShown words={words} found={found} hidden={hidden} />}
      {isReady && drafted.length === 0 && <p className="mt-4">{t('imports.nothingNew')}</p>}
      {isReady &&
        drafted.map((report, at) => (
          <ImportedReportView
            key={`${report.key} ${report.title} ${report.country}`}
            words={words}
            report={report}
            look={looks[at] ?? null}
          />
        ))}
      {isReady && drafted.length > mostLookedAt && <p className="mt-4">{t('imports.readersLater')}</p>}
      {isReady && (
        <div className="mt-8">
          <ActionForm
            id="drafts"
            action={toDrafts}
            hidden={hidden}
            wrong={t('form.wrong')}
            fields={[]}
            submit={
              drafted.length === 0 ? t('imports.finish') : t('imports.makeDrafts', { count: drafted.length })
            }
          />
          {drafted.length > 0 && <p className="mt-1 text-sm text-muted">{t('imports.makeWhat')}</p>}
        </div>
      )}
      {isReady && drafted.length > 0 && (
        <PublishAtOnce words={words} person={person} found={found} hidden={hidden} />
      )}
      <section className="mt-10">
        <h3 className="mb-2 text-lg font-semibold">{t('imports.keepMapping')}</h3>
        <ActionForm
          id="keep"
          action={keepNamed}
          hidden={hidden}
          wrong={t('form.wrong')}
          submit={t('imports.keep')}
          quiet
          fields={[{ name: 'name', label: t('imports.mappingName'), type: 'text' }]}
        />
      </section>
    </>
  )
}
