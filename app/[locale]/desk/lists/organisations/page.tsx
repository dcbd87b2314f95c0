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
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { ignoredListParameters } from '@/lib/views/ignored-parameters'
import { takeAwayOrganisations } from '../take-away-actions'

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
  const asked = parseListQuery('organisations', given)
  const database = currentDatabase()
  const [list, countries] = await Promise.all([
    readList(database, 'organisation', locale, asked),
    readRecordCountries(database, locale),
  ])
  const here = `/${locale}/desk/lists/organisations`
  const head = (by: ListOrder, name: string, isNumber = false) => (
    <SortedHead of="organisations" action={here} asked={asked} by={by} isNumber={isNumber}>
      {name}
    </SortedHead>
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists`, name: t('desk.lists') }}
        title={t('lists.called.organisations')}
        actions={
          <>
            <a href={`${here}/names${addressOfList('organisations', asked)}`} className="button plain">
              {t('lists.grid.open')}
            </a>
            <a href={`${here}/many`} className="button plain">
              {t('lists.many.organisations')}
            </a>
          </>
        }
      />
      <DoneNote words={words} done={oneOf(given.done)} />
      <PassedOver misread={ignoredListParameters(given, 'organisations', words)} />
      {asked.kind === 'unsaid' && (
        <p className="mt-4 max-w-prose">
          {t('lists.unsaid')} <a href={here}>{t('lists.all')}</a>
        </p>
      )}
      <ListFrame
        words={words}
        of="organisations"
        action={here}
        asked={asked}
        list={list}
        countries={countries}
        kinds={[
          { value: 'party', label: t('organisation.party') },
          { value: 'none', label: t('lists.standingNone') },
          { value: 'unsaid', label: t('lists.standingUnsaid') },
        ]}
      >
        <table className="figures stacked">
          <caption className="sr-only">{t('lists.called.organisations')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('lists.choose')}</span>
              </th>
              {head('name', t('lists.name'))}
              {head('code', t('lists.key'))}
              {head('kind', t('lists.standing'))}
              {head('used', t('lists.figures'), true)}
              <th scope="col" className="n">
                {t('lists.drafts')}
              </th>
              <th scope="col" className="n">
                {t('lists.names')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.things.map((thing) => {
              const { key, name, kind, names, mergedInto, figures, drafts } = thing
              return (
                <tr key={key}>
                  <ChooseCell thing={thing} words={words} />
                  <th scope="row">
                    <a href={pageOfThing(locale, 'organisation', key)}>
                      <bdi>{name}</bdi>
                    </a>
                  </th>
                  <td className="text-muted break-all" data-label={t('lists.key')}>
                    {key}
                  </td>
                  <td data-label={t('lists.standing')}>
                    {mergedInto !== ''
                      ? t('lists.mergedInto', { into: mergedInto })
                      : kind === 'party' && t('organisation.party')}
                  </td>
                  <td className="n" data-label={t('lists.figures')}>
                    {t('lists.howMany', { count: figures })}
                  </td>
                  <td className="n" data-label={t('lists.drafts')}>
                    {t('lists.howMany', { count: drafts })}
                  </td>
                  <td className="n" data-label={t('lists.names')}>
                    {t('lists.howMany', { count: names })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ListFrame>
      <TakeAwayMany words={words} things={list.things} action={takeAwayOrganisations} />
    </>
  )
}
