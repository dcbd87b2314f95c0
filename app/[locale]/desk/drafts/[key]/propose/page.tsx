import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { readUnknownNames } from '@/lib/drafts/proposals/read-proposals'
import { namesText } from '@/lib/drafts/proposals/schema'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../missing-page'
import { placeKindField } from '../../../place-kind-field'
import { propose } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('proposals.inDraft'), robots: { index: false } }
}

/** What a draft names that is not on record, each to be proposed. */
export default async function Page({ params }: Props) {
  const { person } = await requirePermission('draft.write')
  const { locale: localeText, key } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const draft = await readDraft(currentDatabase(), key)
  if (draft === null || draftLeave(draft, person)?.save !== true)
    return <MissingPage words={words} what={draft === null ? 'draft' : 'draftOfOther'} up="" />
  const unknown = await withSession((session) => readUnknownNames(session, draft.content))
  const { country } = draft.content.report
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/drafts/${key}`, name: draft.title || t('desk.untitled') }}
        title={t('proposals.inDraft')}
        lead={t('proposals.inDraftWhat')}
      />
      {unknown.length === 0 && <p className="mt-6 text-muted">{t('proposals.allKnown')}</p>}
      {unknown.map(({ kind, name, proposal }, index) => (
        <section key={`${kind} ${name}`} className="mt-6 border-t border-rule pt-4">
          <h2 className="text-lg font-semibold wrap-anywhere">
            <bdi>{name}</bdi> <span className="badge">{t(`proposals.kind.${kind}`)}</span>
          </h2>
          {proposal?.state === 'waiting' ? (
            <p role="status" className="mt-2 border-s-2 border-accent ps-3">
              {t('proposals.proposed', { name })} {t('proposals.holds')}
            </p>
          ) : (
            <>
              {proposal !== null && (
                <p className="mt-2 border-s-2 border-doubt ps-3">
                  {t('proposals.wasRefused', { name, reason: proposal.reason })}
                </p>
              )}
              <div className="mt-3">
                <ActionForm
                  id={`propose-${index}`}
                  action={propose}
                  hidden={{ locale, key, kind, typed: name }}
                  wrong={t('form.wrong')}
                  submit={t('proposals.propose')}
                  quiet={index > 0}
                  fields={[
                    {
                      ...{ name: 'names', label: t('proposals.names'), hint: t('proposals.namesHint') },
                      type: 'lines',
                      value: namesText([{ language: draft.content.report.language || locale, name }]),
                    },
                    ...(kind === 'place'
                      ? [
                          placeKindField(words, country, ''),
                          {
                            ...{ name: 'liesIn', label: t('proposals.liesIn') },
                            ...{ hint: t('proposals.liesInHint'), type: 'text' as const },
                          },
                        ]
                      : []),
                  ]}
                />
              </div>
            </>
          )}
        </section>
      ))}
    </>
  )
}
