import type { Metadata } from 'next'
import { ListFrame } from '@/components/desk/list-page'
import { PassedOver } from '@/components/ui/passed-over'
import { currentDatabase } from '@/lib/audit/with-session'
import { readList } from '@/lib/directory/data'
import { pageOfThing } from '@/lib/directory/form'
import { parseListQuery } from '@/lib/directory/list-query'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { ignoredListParameters } from '@/lib/views/ignored-parameters'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.called.organisations'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const given = await searchParams
  const asked = parseListQuery(given)
  const list = await readList(currentDatabase(), 'organisation', locale, asked.typed, asked.page, asked)
  return (
    <>
      <p className="text-sm">
        <a href={`/${locale}/desk/lists`}>{t('desk.lists')}</a>
      </p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">{t('lists.called.organisations')}</h1>
      <PassedOver misread={ignoredListParameters(given, 'organisations', words)} />
      {asked.unsaid && (
        <p className="mt-4 max-w-prose">
          {t('lists.unsaid')} <a href={`/${locale}/desk/lists/organisations`}>{t('lists.all')}</a>
        </p>
      )}
      <ListFrame words={words} action={`/${locale}/desk/lists/organisations`} asked={asked} list={list}>
        <table className="figures">
          <caption className="sr-only">{t('lists.called.organisations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lists.name')}</th>
              <th scope="col">{t('lists.key')}</th>
              <th scope="col">{t('lists.standing')}</th>
              <th scope="col" className="n">
                {t('lists.names')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.things.map(({ key, name, kind, names, mergedInto }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={pageOfThing(locale, 'organisation', key)}>
                    <bdi>{name}</bdi>
                  </a>
                </th>
                <td className="text-muted break-all">{key}</td>
                <td>
                  {mergedInto !== ''
                    ? t('lists.mergedInto', { into: mergedInto })
                    : kind === 'party' && t('organisation.party')}
                </td>
                <td className="n">{names}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ListFrame>
    </>
  )
}
