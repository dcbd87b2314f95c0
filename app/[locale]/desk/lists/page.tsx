import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.lists'), robots: { index: false } }
}

const lists = ['countries', 'places', 'organisations', 'metrics'] as const

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  const { t, locale } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const waiting = await currentDatabase().listProposal.count({ where: { state: 'waiting' } })
  return (
    <>
      <PageHead title={t('desk.lists')} lead={t('lists.what')} />
      <dl className="mt-8">
        <div className="border-t border-rule py-4">
          <dt>
            <a href={`/${locale}/desk/lists/proposals`} className="text-lg font-semibold">
              {t('proposals.title')}
            </a>
          </dt>
          <dd className="mt-1 max-w-prose">{t('proposals.waiting', { count: waiting })}</dd>
        </div>
        {lists.map((list) => (
          <div key={list} className="border-t border-rule py-4">
            <dt>
              <a href={`/${locale}/desk/lists/${list}`} className="text-lg font-semibold">
                {t(`lists.called.${list}`)}
              </a>
            </dt>
            <dd className="mt-1 max-w-prose">{t(`lists.about.${list}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
