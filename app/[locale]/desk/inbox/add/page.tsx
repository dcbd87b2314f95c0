import type { Metadata } from 'next'
import { AddForm } from '@/components/desk/inbox/add-form'
import { PageHead } from '@/components/desk/page/page-head'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { ACCEPTED_DOCUMENTS } from '@/lib/documents/accepted'
import { carriedTexts } from '@/lib/i18n/carried-texts'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { mostAdded } from '@/lib/sources/limits'
import { SOURCE_COLUMNS } from '@/lib/sources/source-cells'
import { readerScript } from '../../reader-script'
import { sourceFormFields } from '../form-fields'
import { addFile, addList, addOne } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('inbox.add'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { person } = await requirePermission('draft.write')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const countries = await readCountries(currentDatabase(), locale, limitedTo(person))
  const again = { name: 'again', label: t('inbox.again'), type: 'check' } as const
  const wrong = t('form.wrong')
  const columns = new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(
    SOURCE_COLUMNS.filter((name) => name !== 'address'),
  )
  return (
    <>
      <PageHead up={{ href: `/${locale}/desk/inbox`, name: t('desk.sources') }} title={t('inbox.add')} />
      <div className="grid items-start gap-x-12 gap-y-10 xl:grid-cols-[2fr_3fr]">
        <section className="min-w-0">
          <h2 className="text-lg font-semibold">{t('inbox.listTitle')}</h2>
          <p className="mt-1 mb-4 max-w-prose text-sm text-muted">{t('inbox.listHint')}</p>
          <AddForm
            id="list"
            action={addList}
            locale={locale}
            fields={[{ name: 'links', label: t('inbox.list'), type: 'lines' }, again]}
            texts={{ submit: t('inbox.addList'), wrong }}
          />
        </section>
        <section className="min-w-0 xl:row-span-2">
          <h2 className="text-lg font-semibold">{t('inbox.oneTitle')}</h2>
          <p className="mt-1 mb-4 max-w-prose text-sm text-muted">{t('inbox.oneHint')}</p>
          <AddForm
            id="one"
            action={addOne}
            locale={locale}
            fields={[...sourceFormFields(words, countries, null), again]}
            file={{
              ...{ name: 'document', label: t('inbox.textFile'), hint: t('inbox.textFileHint') },
              accept: ACCEPTED_DOCUMENTS,
              reader: {
                script: await readerScript(),
                texts: carriedTexts(words, [
                  'draft.document',
                  'inbox.fileRead',
                  'inbox.fileUnread',
                  'joined',
                ]),
                into: { id: 'one-text', label: t('inbox.text') },
              },
            }}
            texts={{ submit: t('inbox.addOne'), wrong }}
            quiet
            columns
          />
        </section>
        <section className="min-w-0">
          <h2 className="text-lg font-semibold">{t('inbox.fileTitle')}</h2>
          <p className="mt-1 mb-4 max-w-prose text-sm text-muted">
            {t('inbox.fileHint', { columns, most: mostAdded })}
          </p>
          <AddForm
            id="file"
            action={addFile}
            locale={locale}
            fields={[again]}
            file={{ name: 'file', label: t('inbox.file'), hint: '', accept: '.csv,.tsv,.txt,text/csv' }}
            texts={{ submit: t('inbox.addFile'), wrong }}
            quiet
          />
        </section>
      </div>
    </>
  )
}
