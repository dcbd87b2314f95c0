import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { Field } from '@/components/ui/field'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { findAtDesk } from '@/lib/drafts/lists/found-at-desk'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('palette.title'), robots: { index: false } }
}

/** What the palette does, without a script. */
export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('desk.use')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { q } = await searchParams
  const typed = typeof q === 'string' ? tidied(q.slice(0, 200)) : ''
  const { groups } = await withSession((session) =>
    findAtDesk(currentDatabase(), session, person, typed, words),
  )
  return (
    <>
      <PageHead title={t('palette.title')} />
      <search>
        <form action={`/${locale}/desk/go`} className="mt-6 flex items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field id="q" name={t('palette.what')}>
              <input
                id="q"
                name="q"
                type="search"
                dir="auto"
                defaultValue={typed}
                maxLength={200}
                className="control"
              />
            </Field>
          </div>
          <button type="submit" className="button">
            {t('lists.find')}
          </button>
        </form>
      </search>
      {groups.length === 0 && <p className="mt-6">{t('palette.none')}</p>}
      {groups.map(({ kind, hits }) => (
        <section key={kind} className="mt-6">
          <h2 className="text-sm font-semibold text-muted">{t(`palette.kind.${kind}`)}</h2>
          <ul>
            {hits.map(({ href, name, facts }) => (
              <li key={href} className="border-b border-rule py-2">
                <a href={href} dir="auto">
                  {name}
                </a>{' '}
                <span dir="auto" className="text-sm text-muted">
                  {facts}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
