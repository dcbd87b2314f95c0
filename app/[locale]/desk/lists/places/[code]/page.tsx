import type { Metadata } from 'next'
import { DoneNote } from '@/components/desk/done-note'
import { MergeSection } from '@/components/desk/merge-section'
import { NamesSection } from '@/components/desk/names-section'
import { PageHead } from '@/components/desk/page/page-head'
import { TakeAwaySection } from '@/components/desk/take-away-section'
import { ActionForm } from '@/components/ui/action-form'
import { Fact, Facts } from '@/components/ui/fact'
import { currentDatabase } from '@/lib/audit/with-session'
import { readPlaceToEdit } from '@/lib/directory/data'
import { pageOfThing } from '@/lib/directory/form'
import { oneOf } from '@/lib/directory/list-query'
import { decodedPart } from '@/lib/i18n/address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { kindName } from '@/lib/wording/place-name'
import { MissingPage } from '../../../missing-page'
import { changeName } from '../../actions'
import { unmergeThing } from '../../merge-actions'
import { takeAwayPlaces } from '../../take-away-actions'
import { changeCoordinates } from '../actions'
import { changeParent } from '../refile-actions'

type Props = {
  params: Promise<{ locale: string; code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const { t } = getI18n(parseLocale(locale) ?? defaultLocale)
  return { title: `${decodedPart(code) ?? ''}: ${t('desk.lists')}`, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const code = decodedPart((await params).code)
  const place = code === null ? null : await readPlaceToEdit(currentDatabase(), code, locale)
  if (place === null) return <MissingPage words={words} what="other" up="/lists/places" />
  const { done, name } = await searchParams
  const page = pageOfThing(locale, 'place', place.code)
  const country = place.country ?? place.code
  const reader = `/${locale}/${country.toLowerCase()}`
  const withAddress = (other: { key: string; name: string }) => ({
    name: other.name,
    href: pageOfThing(locale, 'place', other.key),
  })
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/places`, name: t('lists.called.places') }}
        title={<bdi>{place.name}</bdi>}
      />
      <DoneNote words={words} done={oneOf(done)} />
      <Facts>
        <Fact name={t('lists.code')}>{place.code}</Fact>
        <Fact name={t('lists.kindOfPlace')}>{kindName(place, country, words)}</Fact>
        {place.parent !== null && (
          <Fact name={t('lists.liesIn')}>
            <a href={pageOfThing(locale, 'place', place.parent.code)}>
              <bdi>{place.parent.name}</bdi>
            </a>
          </Fact>
        )}
        {place.pcode !== null && <Fact name={t('lists.pcode')}>{place.pcode}</Fact>}
        <Fact name={t('lists.holds')}>{t('lists.placesInside', { count: place.inside })}</Fact>
        <Fact name={t('lists.forReaders')}>
          <a href={place.kind === 'country' ? reader : `${reader}/places/${encodeURIComponent(place.code)}`}>
            {t('lists.readersPage')}
          </a>
        </Fact>
      </Facts>
      {place.mergedInto === null && (
        <>
          <NamesSection
            words={words}
            names={place.names}
            changing={place.names.find(({ id }) => String(id) === oneOf(name))}
            page={page}
            hidden={{ locale, kind: 'place', key: place.code }}
            action={changeName}
          />
          <section aria-labelledby="where" className="mt-10 border-t-2 border-ink pt-4">
            <h2 id="where" className="mb-4 text-lg font-semibold">
              {t('lists.where')}
            </h2>
            <ActionForm
              id="coordinates"
              action={changeCoordinates}
              hidden={{ locale, code: place.code }}
              wrong={t('form.wrong')}
              submit={t('lists.saveCoordinates')}
              quiet
              fields={[
                {
                  name: 'north',
                  label: t('lists.north'),
                  type: 'text',
                  value: place.lat === null ? '' : String(place.lat),
                  hint: t('lists.coordinateHint'),
                },
                {
                  name: 'east',
                  label: t('lists.east'),
                  type: 'text',
                  value: place.lon === null ? '' : String(place.lon),
                },
                { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
              ]}
            />
          </section>
          {place.parent !== null && (
            <section aria-labelledby="refile" className="mt-10 border-t-2 border-ink pt-4">
              <h2 id="refile" className="mb-4 text-lg font-semibold">
                {t('lists.liesIn')}
              </h2>
              <p className="mb-4 max-w-prose">{t('lists.refileHint')}</p>
              <ActionForm
                id="refile-place"
                action={changeParent}
                hidden={{ locale, code: place.code }}
                wrong={t('form.wrong')}
                submit={t('lists.saveParent')}
                quiet
                fields={[
                  {
                    ...{ name: 'liesIn', label: t('lists.liesIn'), type: 'text', value: place.parent.code },
                    hint: t('lists.refileFieldHint'),
                  },
                  { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
                ]}
              />
            </section>
          )}
          <TakeAwaySection words={words} kind="place" of={place.code} action={takeAwayPlaces} />
        </>
      )}
      <MergeSection
        words={words}
        kind="place"
        thing={{
          key: place.code,
          mergedInto: place.mergedInto && withAddress(place.mergedInto),
          mergedHere: place.mergedHere.map(withAddress),
        }}
        page={page}
        undo={unmergeThing}
      />
    </>
  )
}
