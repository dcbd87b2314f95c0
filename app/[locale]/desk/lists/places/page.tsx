import type { Metadata } from 'next'
import { ListFrame } from '@/components/desk/list-page'
import { PassedOver } from '@/components/ui/passed-over'
import { currentDatabase } from '@/lib/audit/with-session'
import { readList } from '@/lib/directory/data'
import { pageOfThing } from '@/lib/directory/form'
import { parseListQuery } from '@/lib/directory/list-query'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { ignoredListParameters } from '@/lib/views/ignored-parameters'
import { kindName } from '@/lib/wording/place-name'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.called.places'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const given = await searchParams
  const asked = parseListQuery(given)
  const list = await readList(currentDatabase(), 'place', locale, asked.typed, asked.page)
  return (
    <>
      <p className="text-sm">
        <a href={`/${locale}/desk/lists`}>{t('desk.lists')}</a>
      </p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">{t('lists.called.places')}</h1>
      <PassedOver misread={ignoredListParameters(given, 'places', words)} />
      <p className="mt-3">
        <a href={`/${locale}/desk/lists/places/new`}>{t('lists.addPlace')}</a>
      </p>
      <ListFrame words={words} action={`/${locale}/desk/lists/places`} asked={asked} list={list}>
        <table className="figures">
          <caption className="sr-only">{t('lists.called.places')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lists.name')}</th>
              <th scope="col">{t('lists.code')}</th>
              <th scope="col">{t('lists.kindOfPlace')}</th>
              <th scope="col">{t('lists.liesIn')}</th>
            </tr>
          </thead>
          <tbody>
            {list.things.map(({ key, name, kind, country, around, mergedInto }) => (
              <tr key={key}>
                <th scope="row">
                  <a href={pageOfThing(locale, 'place', key)}>
                    <bdi>{name}</bdi>
                  </a>
                </th>
                <td className="text-muted">{key}</td>
                <td>{kindName({ kind }, country, words)}</td>
                <td>
                  <bdi>
                    {mergedInto === ''
                      ? withCommas(around, words)
                      : t('lists.mergedInto', { into: mergedInto })}
                  </bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ListFrame>
    </>
  )
}
