import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { withSession } from '@/lib/audit/with-session'
import { readWaitingProposals } from '@/lib/drafts/proposals/read-proposals'
import { namesText } from '@/lib/drafts/proposals/schema'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { instantText } from '@/lib/views/drafts/draft-view'
import { placeKindField } from '../../place-kind-field'
import { accept, join, refuse } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('proposals.title'), robots: { index: false } }
}

/** Places and organisations that somebody proposed: each is accepted, joined with what is on record, or refused. */
export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { done } = await searchParams
  const outcome = (['accepted', 'joined', 'refused'] as const).find((known) => known === done)
  const proposals = await withSession((session) => readWaitingProposals(session))
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists`, name: t('desk.lists') }}
        title={t('proposals.title')}
        lead={t('proposals.what')}
      />
      {outcome !== undefined && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t('proposals.done', { outcome })}
        </p>
      )}
      {proposals.length === 0 && <p className="mt-6 text-muted">{t('proposals.none')}</p>}
      {proposals.map(({ key, kind, country, draftKey, content, byName, at }) => {
        const hidden = { locale, key }
        const { typed, names, placeKind, liesIn } = content
        return (
          <section key={key} id={`proposal-${key}`} className="mt-8 border-t-2 border-ink pt-4">
            <h2 className="text-lg font-semibold wrap-anywhere">
              <bdi>{typed}</bdi> <span className="badge">{t(`proposals.kind.${kind}`)}</span>
            </h2>
            <p className="mt-1 text-sm text-muted">
              {t('proposals.by', { at: instantText(at, words), by: byName })}{' '}
              <a href={`/${locale}/desk/drafts/${draftKey}`}>{t('draft.title')}</a>
            </p>
            <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-2">
              <ActionForm
                id={`accept-${key}`}
                action={accept}
                hidden={hidden}
                wrong={t('form.wrong')}
                submit={t('proposals.accept')}
                quiet={at !== proposals[0]?.at}
                fields={[
                  {
                    ...{ name: 'names', label: t('proposals.names'), hint: t('proposals.namesHint') },
                    type: 'lines',
                    value: namesText(names),
                  },
                  ...(kind === 'place'
                    ? [
                        placeKindField(words, country, placeKind),
                        {
                          ...{ name: 'liesIn', label: t('proposals.liesIn'), value: liesIn },
                          ...{ hint: t('proposals.liesInHint'), type: 'text' as const },
                        },
                        {
                          ...{ name: 'code', label: t('proposals.code'), type: 'text' as const },
                          value: `${country}-${key.slice(0, 8)}`,
                        },
                      ]
                    : []),
                ]}
              />
              <div className="flex flex-col gap-6">
                <ActionForm
                  id={`join-${key}`}
                  action={join}
                  hidden={hidden}
                  wrong={t('form.wrong')}
                  submit={t('proposals.join')}
                  quiet
                  fields={[{ name: 'joinWith', label: t('proposals.joinWith'), type: 'text' }]}
                />
                <ActionForm
                  id={`refuse-${key}`}
                  action={refuse}
                  hidden={hidden}
                  wrong={t('form.wrong')}
                  submit={t('proposals.refuse')}
                  quiet
                  fields={[{ name: 'reason', label: t('proposals.reason'), type: 'text' }]}
                />
              </div>
            </div>
          </section>
        )
      })}
    </>
  )
}
