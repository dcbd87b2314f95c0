import type { Metadata } from 'next'
import { DoneNote } from '@/components/desk/done-note'
import { MergeSection } from '@/components/desk/merge-section'
import { NamesSection } from '@/components/desk/names-section'
import { PageHead } from '@/components/desk/page/page-head'
import { TakeAwaySection } from '@/components/desk/take-away-section'
import { ActionForm } from '@/components/ui/action-form'
import { Fact, Facts } from '@/components/ui/fact'
import { PartyMark } from '@/components/ui/party-mark'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { readOrganisationToEdit } from '@/lib/directory/data'
import { pageOfThing } from '@/lib/directory/form'
import { oneOf } from '@/lib/directory/list-query'
import { decodedPart } from '@/lib/i18n/address'
import { commaOf } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../missing-page'
import { changeName, changeOrganisationStanding } from '../../actions'
import { unmergeThing } from '../../merge-actions'
import { takeAwayOrganisations } from '../../take-away-actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, key } = await params
  const { t } = getI18n(parseLocale(locale) ?? defaultLocale)
  return { title: `${decodedPart(key) ?? ''}: ${t('desk.lists')}`, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const key = decodedPart((await params).key)
  const organisation = key === null ? null : await readOrganisationToEdit(currentDatabase(), key, locale)
  if (organisation === null) return <MissingPage words={words} what="other" up="/lists/organisations" />
  const { done, name } = await searchParams
  const page = pageOfThing(locale, 'organisation', organisation.key)
  const { countries } = organisation
  const nameOf = new Map(
    (await readCountries(currentDatabase(), locale, countries)).map(({ code, name }) => [code, name]),
  )
  const withAddress = (other: { key: string; name: string }) => ({
    name: other.name,
    href: pageOfThing(locale, 'organisation', other.key),
  })
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/organisations`, name: t('lists.called.organisations') }}
        title={
          <>
            <bdi>{organisation.name}</bdi>
            {organisation.standing === 'party' && <PartyMark text={t('organisation.party')} />}
          </>
        }
      />
      <DoneNote words={words} done={oneOf(done)} />
      <Facts>
        <Fact name={t('lists.key')}>{organisation.key}</Fact>
        {countries.length > 0 && (
          <Fact name={t('lists.operatorIn')}>
            {countries.map((code, at) => (
              <span key={code}>
                {at > 0 && commaOf(words)}
                <a
                  href={`/${locale}/${code.toLowerCase()}/organisations/${encodeURIComponent(organisation.key)}`}
                >
                  {nameOf.get(code) ?? code}
                </a>
              </span>
            ))}
          </Fact>
        )}
        <Fact name={t('lists.said')}>{t('lists.reports', { count: organisation.said })}</Fact>
        <Fact name={t('lists.published')}>{t('lists.reports', { count: organisation.published })}</Fact>
      </Facts>
      {organisation.mergedInto === null && (
        <>
          <NamesSection
            words={words}
            names={organisation.names}
            changing={organisation.names.find(({ id }) => String(id) === oneOf(name))}
            page={page}
            hidden={{ locale, kind: 'organisation', key: organisation.key }}
            action={changeName}
          />
          <section aria-labelledby="standing" className="mt-10 border-t-2 border-ink pt-4">
            <h2 id="standing" className="mb-4 text-lg font-semibold">
              {t('lists.standing')}
            </h2>
            <ActionForm
              id="standing"
              action={changeOrganisationStanding}
              hidden={{ locale, key: organisation.key }}
              wrong={t('form.wrong')}
              submit={t('lists.saveStanding')}
              quiet
              fields={[
                {
                  name: 'party',
                  label: t('lists.isParty'),
                  type: 'check',
                  value: organisation.standing === 'party' ? 'yes' : '',
                  hint: t('lists.partyHint'),
                },
                {
                  name: 'note',
                  label: t('lists.standingNote'),
                  type: 'text',
                  value: organisation.standingNote,
                  hint: t('lists.standingNoteHint'),
                },
                { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
              ]}
            />
          </section>
          <TakeAwaySection
            words={words}
            kind="organisation"
            of={organisation.key}
            action={takeAwayOrganisations}
          />
        </>
      )}
      <MergeSection
        words={words}
        kind="organisation"
        thing={{
          key: organisation.key,
          mergedInto: organisation.mergedInto && withAddress(organisation.mergedInto),
          mergedHere: organisation.mergedHere.map(withAddress),
        }}
        page={page}
        undo={unmergeThing}
      />
    </>
  )
}
