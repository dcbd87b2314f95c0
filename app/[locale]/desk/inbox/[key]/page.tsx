import type { Metadata } from 'next'
import { DuplicateList } from '@/components/desk/inbox/duplicate-list'
import { OutletList } from '@/components/desk/inbox/outlet-list'
import { SourceFacts } from '@/components/desk/inbox/source-facts'
import { SourceSteps } from '@/components/desk/inbox/source-steps'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { readLetter } from '@/lib/reader-sources/data'
import { readInboxSource } from '@/lib/sources/data'
import { duplicatesOf } from '@/lib/sources/duplicates'
import { canStep } from '@/lib/sources/states'
import { sourceName, toDuplicateView } from '@/lib/views/inbox-view'
import { MissingPage } from '../../missing-page'
import { sourceFormFields } from '../form-fields'
import { assignSource, beginFromSource, dismiss, fold, reopen, saveSource } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('inbox.source'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { person } = await requirePermission('draft.write')
  const { locale: localeText, key } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const database = currentDatabase()
  const source = await readInboxSource(database, key, limitedTo(person))
  if (source === null) return <MissingPage words={words} what="other" up="/inbox" />
  const [letter, countries, people, duplicates] = await Promise.all([
    readLetter(database, source.readerKey, locale),
    readCountries(database, locale, limitedTo(person)),
    loadPeople(database, locale),
    withSession((session) => duplicatesOf(session, source)),
  ])
  const readers = people
    .filter((one) => mayDo(one, 'draft.write'))
    .map(({ id, name }) => ({ value: id, label: id === person.id ? t('queue.me') : name }))
  // What it was folded into, and what was entered from it, is said above.
  const others = duplicates.filter(
    ({ key }) =>
      ![source.folded?.key, source.reportKey].includes(key) && !source.outlets.some((one) => one.key === key),
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/inbox`, name: t('desk.sources') }}
        title={<bdi>{sourceName(source, words)}</bdi>}
      />
      <SourceFacts words={words} source={source} letter={letter} countries={countries} />
      <SourceSteps
        words={words}
        source={source}
        person={person.id}
        readers={readers}
        assign={assignSource}
        begin={beginFromSource}
        dismiss={dismiss}
        reopen={reopen}
      />
      <DuplicateList
        words={words}
        source={source.key}
        duplicates={others.map((duplicate) => toDuplicateView(duplicate, words))}
        fold={canStep('fold', source.state) ? fold : null}
      />
      <OutletList words={words} outlets={source.outlets} />
      <section className="mt-10 print:hidden">
        <h2 className="mb-3 text-lg font-semibold">{t('inbox.edit')}</h2>
        <ActionForm
          id="edit"
          action={saveSource}
          hidden={{ locale, key: source.key, version: String(source.version) }}
          fields={sourceFormFields(words, countries, source)}
          wrong={t('form.wrong')}
          submit={t('inbox.save')}
          quiet
          columns
        />
      </section>
    </>
  )
}
