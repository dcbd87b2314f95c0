import type { Metadata } from 'next'
import { ImportList } from '@/components/desk/imports/import-list'
import { UploadForm } from '@/components/desk/imports/upload-form'
import { PageHead } from '@/components/desk/page/page-head'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { mostListed, readImportsOf } from '@/lib/imports/data'
import { MOST_FILE_BYTES, MOST_OPEN } from '@/lib/imports/limits'
import { requirePermission } from '@/lib/people/gate'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.imports'), robots: { index: false } }
}

/** Why a file was not taken, as the address says. */
const REFUSALS = ['missing', 'form', 'empty', 'large', 'many', 'broken'] as const

/** Why it could not be written, as the address says. */
const UNWRITTEN = ['full', 'readOnly', 'silent', 'busy'] as const

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { refused, done } = await searchParams
  const imports = await readImportsOf(currentDatabase(), person.id)
  const why = REFUSALS.find((known) => known === refused)
  const unwritten = UNWRITTEN.find((known) => known === refused)
  const megabytes = MOST_FILE_BYTES / 1_000_000
  return (
    <>
      <PageHead title={t('desk.imports')} lead={t('imports.what')} />
      {(why ?? unwritten) !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {unwritten !== undefined
            ? t('form.unwritten', { why: unwritten })
            : why === 'large'
              ? t('imports.told.large', { megabytes })
              : why === 'many'
                ? t('imports.told.many', { most: MOST_OPEN })
                : t(`imports.told.${why ?? 'broken'}`)}
        </p>
      )}
      {done === 'discarded' && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t('imports.told.discarded')}
        </p>
      )}
      <UploadForm
        action={`/${locale}/desk/imports/upload`}
        mostBytes={MOST_FILE_BYTES}
        texts={{
          choose: t('imports.choose'),
          hint: t('imports.hint', { megabytes }),
          bring: t('imports.bring'),
          large: t('imports.told.large', { megabytes }),
        }}
      />
      <ImportList words={words} imports={imports} most={mostListed} />
    </>
  )
}
