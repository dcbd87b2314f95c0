import type { Metadata } from 'next'
import { PlaceConflictList } from '@/components/desk/conflicts/place-conflict-list'
import { RulingList } from '@/components/desk/conflicts/ruling-list'
import { SetAsideList } from '@/components/desk/conflicts/set-aside-list'
import { CountryField } from '@/components/desk/country-field'
import { PageHead } from '@/components/desk/page/page-head'
import { Tabs } from '@/components/desk/page/tabs'
import { PassedOver } from '@/components/ui/passed-over'
import type { Person } from '@/lib/access/person'
import { limitedTo, mayDoIn } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { CONFLICT_LISTS, parseConflictAddress } from '@/lib/conflicts/address'
import { readRulings, readSetAside } from '@/lib/conflicts/data'
import { readPlaceConflicts } from '@/lib/conflicts/place-data'
import { readReportedCountries } from '@/lib/drafts/desk-report'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { formatCursor } from '@/lib/reports/cursor'
import { toConflictSide, toRulingLine } from '@/lib/views/conflict-view'
import { ignoredConflictParameters } from '@/lib/views/ignored-parameters'
import { toPlaceConflict } from '@/lib/views/place-conflict-view'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('conflicts.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('conflict.rule')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const given = await searchParams
  const asked = parseConflictAddress(given)
  const { show, country } = asked
  const countries = await readReportedCountries(currentDatabase(), locale, limitedTo(person))
  const { list, next } = await load(asked, countriesAsked(person, country), words)
  const address = (show: string, before = '') =>
    `/${locale}/desk/conflicts?${new URLSearchParams({
      show,
      ...(country === '' ? {} : { country }),
      ...(before === '' ? {} : { before }),
    })}`
  return (
    <>
      <PageHead title={t('conflicts.title')} lead={t('conflicts.what')} />
      <PassedOver misread={ignoredConflictParameters(given, countries, words)} />
      <Tabs
        label={t('conflicts.kinds')}
        tabs={CONFLICT_LISTS.map((kind) => ({
          href: address(kind),
          name: t(`conflicts.show.${kind}`),
          isHere: kind === show,
        }))}
      />
      {countries.length > 1 && (
        <form
          action={`/${locale}/desk/conflicts`}
          className="mb-6 flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden"
        >
          <input type="hidden" name="show" value={show} />
          <CountryField
            name={t('conflicts.country')}
            any={t('conflicts.allCountries')}
            countries={countries}
            value={country}
          />
          <button type="submit" className="button plain">
            {t('conflicts.narrow')}
          </button>
        </form>
      )}
      <h2 className="mb-3 text-lg font-semibold">{t(`conflicts.show.${show}`)}</h2>
      {list ?? (
        <p className="max-w-prose">
          {t(`conflicts.none.${show}`)} {t('empty.conflicts')}{' '}
          <a href={`/${locale}/desk/reports`}>{t('published.title')}</a>
        </p>
      )}
      {next !== null && (
        <p className="mt-6">
          <a rel="next" href={address(show, next)}>
            {t('conflicts.next')}
          </a>
        </p>
      )}
    </>
  )
}

/** The countries whose contradictions are listed: the one that was asked for, or all that somebody decides on; null for any. */
const countriesAsked = (person: Person, asked: string): readonly string[] | null =>
  asked === '' ? limitedTo(person) : mayDoIn(person, 'conflict.rule', asked) ? [asked] : ['']

/** What the list shows, null where there is nothing, and where the next page begins. */
async function load(
  { show, before }: ReturnType<typeof parseConflictAddress>,
  countries: readonly string[] | null,
  words: I18n,
) {
  const { locale } = words
  const database = currentDatabase()
  if (show === 'places') {
    const cursor = before === null ? null : { day: before.published, id: before.id }
    const { rows, next } = await readPlaceConflicts(database, countries, cursor, locale)
    const conflicts = rows.map((row) => toPlaceConflict(row, words))
    return {
      list: rows.length === 0 ? null : <PlaceConflictList conflicts={conflicts} />,
      next: next === null ? null : formatCursor({ published: next.day, id: next.id }),
    }
  }
  if (show === 'rulings') {
    const { rows, next } = await readRulings(database, countries, before?.id ?? null, locale)
    const rulings = rows.map(({ claim, ...ruling }) => ({
      ...toRulingLine(ruling, words),
      side: toConflictSide(claim, words),
    }))
    return {
      list: rows.length === 0 ? null : <RulingList words={words} rulings={rulings} />,
      next: next === null ? null : String(next),
    }
  }
  const { rows, next } = await readSetAside(database, { why: show, countries }, before?.id ?? null, locale)
  const conflicts = rows.map(({ claim, against, more }) => ({
    claim: toConflictSide(claim, words),
    against: against.map((one) => toConflictSide(one, words)),
    more,
    rounding: show === 'rounding',
  }))
  return {
    list: rows.length === 0 ? null : <SetAsideList words={words} conflicts={conflicts} />,
    next: next === null ? null : String(next),
  }
}
