import type { Metadata } from 'next'
import { ImportWork } from '@/components/desk/imports/import-work'
import { StepList } from '@/components/desk/imports/step-list'
import { PageHead } from '@/components/desk/page/page-head'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { isAtWork } from '@/lib/imports/after-work'
import { readImport, readSameFile } from '@/lib/imports/data'
import { readLastJob } from '@/lib/jobs/data'
import { requirePermission } from '@/lib/people/gate'
import { refusalText } from '@/lib/views/imports/refusal-text'
import { openSteps, stepAt } from '@/lib/views/imports/steps'
import { MissingPage } from '../../missing-page'
import { BatchStands, ReturnedRemark } from './batch-stands'
import { ColumnsAsked } from './columns-asked'
import { DraftsMade } from './drafts-made'
import { PreviewShown } from './preview-shown'
import { QuestionsAsked } from './questions-asked'
import { SheetAsked } from './sheet-asked'
import { cancel, discard, workAgain } from './work-actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.imports'), robots: { index: false } }
}

const STEPS = {
  file: SheetAsked,
  columns: ColumnsAsked,
  questions: QuestionsAsked,
  preview: PreviewShown,
} as const

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const { locale: asked, key } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale, format } = words
  const database = currentDatabase()
  const found = await readImport(database, key)
  if (
    found === null ||
    found.authorId !== person.id ||
    found.state === 'arriving' ||
    found.state === 'discarded'
  )
    return <MissingPage words={words} what="import" up="/imports" />
  const address = `/${locale}/desk/imports/${key}`
  const [job, same] = await Promise.all([readLastJob(database, key), readSameFile(database, found)])
  const { step: stepAsked } = await searchParams
  const step = stepAt(String(stepAsked ?? ''), found)
  const Step = STEPS[step]
  const isWorking = isAtWork(job)
  const hidden = { locale, key, version: String(found.version), step }
  const isOpen = found.state === 'open'
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/imports`, name: t('desk.imports') }}
        title={<bdi>{found.fileName}</bdi>}
        facts={t('imports.facts', {
          size: format.bytes(found.fileSize),
          day: format.day(found.createdAt.slice(0, 10)),
        })}
      />
      {same !== null && (
        <p className="mt-3 max-w-prose border-s-2 border-accent ps-3">
          {t('imports.same', { day: format.day(same.at.slice(0, 10)) })}
        </p>
      )}
      {found.refusal !== null && (
        <p role="alert" className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
          {refusalText(found.refusal, words)}
        </p>
      )}
      {!isOpen && <BatchStands words={words} person={person} found={found} />}
      {!isOpen && found.sentAt === '' && <DraftsMade words={words} importKey={key} />}
      {isOpen && found.remark !== '' && <ReturnedRemark words={words} found={found} />}
      {isOpen && found.refusal === null && (
        <>
          {found.offer !== null && (
            <StepList
              words={words}
              address={address}
              current={step}
              open={isWorking ? [] : openSteps(found)}
            />
          )}
          <ImportWork
            words={words}
            job={job}
            address={address}
            hidden={hidden}
            cancel={cancel}
            again={workAgain}
          />
          {!isWorking && found.offer !== null && (
            <Step words={words} person={person} found={{ ...found, offer: found.offer }} hidden={hidden} />
          )}
        </>
      )}
      {isOpen && !isWorking && (
        <details className="mt-12 max-w-prose border-t border-rule pt-3">
          <summary className="button plain small">{t('imports.discard')}</summary>
          <form action={discard} className="mt-2">
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <p className="mb-2 text-sm">{t('imports.discardWhat')}</p>
            <button type="submit" className="button plain">
              {t('imports.discard')}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
