import type { Metadata } from 'next'
import { SideList } from '@/components/desk/conflicts/side-list'
import { PageHead } from '@/components/desk/page/page-head'
import { mayDoIn } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { parsePlaceConflict } from '@/lib/conflicts/address'
import { type ConflictFigures, readPlaceConflict } from '@/lib/conflicts/place-data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { toConflictSide } from '@/lib/views/conflict-view'
import { toPlaceConflict } from '@/lib/views/place-conflict-view'
import { MissingPage } from '../../missing-page'

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
  const address = parsePlaceConflict(await searchParams)
  const found = await readPlaceConflict(currentDatabase(), address, locale)
  if (found === null || !mayDoIn(person, 'conflict.rule', found.conflict.country))
    return <MissingPage words={words} what="other" up="/conflicts" />
  const { title, sentence, why } = toPlaceConflict(found.conflict, words)
  const sides = ({ claims, more }: ConflictFigures) => (
    <>
      <SideList words={words} sides={claims.map((claim) => toConflictSide(claim, words))} />
      {more > 0 && <p className="mt-3 text-sm text-muted">{t('conflicts.more', { count: more })}</p>}
    </>
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/conflicts?show=places`, name: t('conflicts.back') }}
        title={title}
        lead={
          <>
            {sentence} <a href={why}>{t('conflicts.why')}</a>
          </>
        }
      />
      <div className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <section>
          <h2 className="mb-2 font-semibold">{t('conflicts.wholeFigures')}</h2>
          {sides(found.whole)}
        </section>
        <section>
          <h2 className="mb-2 font-semibold">{t('conflicts.insideFigures')}</h2>
          {sides(found.inside)}
        </section>
      </div>
    </>
  )
}
