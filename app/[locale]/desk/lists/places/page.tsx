import type { Metadata } from 'next'
import { DoneNote } from '@/components/desk/done-note'
import { ListFrame, SortedHead } from '@/components/desk/list-page'
import { PageHead } from '@/components/desk/page/page-head'
import { ChooseCell, TakeAwayMany } from '@/components/desk/take-away-many'
import { PassedOver } from '@/components/ui/passed-over'
import { currentDatabase } from '@/lib/audit/with-session'
import { pageOfThing } from '@/lib/directory/form'
import { readRecordCountries } from '@/lib/directory/gazetteer/countries-data'
import { addressOfList, type ListOrder, oneOf, parseListQuery } from '@/lib/directory/list-query'
import { readList } from '@/lib/directory/listing/read-list'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { PLACE_KINDS } from '@/lib/places/tree'
import { ignoredListParameters } from '@/lib/views/ignored-parameters'
import { kindName } from '@/lib/wording/place-name'
import { takeAwayPlaces } from '../take-away-actions'

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
  const asked = parseListQuery('places', given)
  const database = currentDatabase()
  const [list, countries] = await Promise.all([
    readList(database, 'place', locale, asked),
    readRecordCountries(database, locale),
  ])
  const here = `/${locale}/desk/lists/places`
  const head = (by: ListOrder, name: string, isNumber = false) => (
    <SortedHead of="places" action={here} asked={asked} by={by} isNumber={isNumber}>
      {name}
    </SortedHead>
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists`, name: t('desk.lists') }}
        title={t('lists.called.places')}
        actions={
          <>
            <a href={`${here}/names${addressOfList('places', asked)}`} className="button plain">
              {t('lists.grid.open')}
            </a>
            <a href={`${here}/many`} className="button plain">
              {t('lists.many.places')}
            </a>
            <a href={`${here}/new`} className="button">
              {t('lists.addPlace')}
            </a>
          </>
        }
      />
      <DoneNote words={words} done={oneOf(given.done)} />
      <PassedOver misread={ignoredListParameters(given, 'places', words)} />
      <ListFrame
        words={words}
        of="places"
        action={here}
        asked={asked}
        list={list}
        countries={countries}
        kinds={PLACE_KINDS.map((kind) => ({
          value: kind,
          label: kindName({ kind }, asked.country, words),
        }))}
      >
        <table className="figures stacked">
          <caption className="sr-only">{t('lists.called.places')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('lists.choose')}</span>
              </th>
              {head('name', t('lists.name'))}
              {head('code', t('lists.code'))}
              {head('kind', t('lists.kindOfPlace'))}
              <th scope="col">{t('lists.liesIn')}</th>
              {head('used', t('lists.figures'), true)}
              <th scope="col" className="n">
                {t('lists.drafts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.things.map((thing) => {
              const { key, name, kind, country, around, mergedInto, figures, drafts } = thing
              return (
                <tr key={key}>
                  <ChooseCell thing={thing} words={words} />
                  <th scope="row">
                    <a href={pageOfThing(locale, 'place', key)}>
                      <bdi>{name}</bdi>
                    </a>
                  </th>
                  <td className="text-muted break-all" data-label={t('lists.code')}>
                    {key}
                  </td>
                  <td data-label={t('lists.kindOfPlace')}>{kindName({ kind }, country, words)}</td>
                  <td data-label={t('lists.liesIn')}>
                    <bdi>
                      {mergedInto === ''
                        ? withCommas(around, words)
                        : t('lists.mergedInto', { into: mergedInto })}
                    </bdi>
                  </td>
                  <td className="n" data-label={t('lists.figures')}>
                    {t('lists.howMany', { count: figures })}
                  </td>
                  <td className="n" data-label={t('lists.drafts')}>
                    {t('lists.howMany', { count: drafts })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ListFrame>
      <TakeAwayMany words={words} things={list.things} action={takeAwayPlaces} />
    </>
  )
}
