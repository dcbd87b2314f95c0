import type { Metadata } from 'next'
import { Effect } from '@/components/desk/conflicts/effect'
import { RulingList } from '@/components/desk/conflicts/ruling-list'
import { RulingQuestionForm } from '@/components/desk/conflicts/ruling-question'
import { SideList } from '@/components/desk/conflicts/side-list'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { mayDoIn } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readConflict } from '@/lib/conflicts/data'
import { previewRuling } from '@/lib/conflicts/preview'
import { isComplete, parseQuestion } from '@/lib/conflicts/question'
import { decodedPart } from '@/lib/i18n/address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import type { SourcedClaim } from '@/lib/reports/types'
import { toConflictSide, toRulingEffect, toRulingLine } from '@/lib/views/conflict-view'
import { MissingPage } from '../../missing-page'
import { correctFigure, makeRuling } from './actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('conflicts.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('conflict.rule')
  const { locale: localeText, key: encodedKey } = await params
  const words = getI18n(parseLocale(localeText) ?? defaultLocale)
  const { t, locale } = words
  const key = decodedPart(encodedKey)
  const found = key === null ? null : await readConflict(currentDatabase(), key, locale)
  if (found === null || !mayDoIn(person, 'conflict.rule', found.claim.country))
    return <MissingPage words={words} what="other" up="/conflicts" />
  const { claim, against, more, rulings } = found
  const given = await searchParams
  const asked = parseQuestion(given)
  const side = toConflictSide(claim, words)
  const standing = claim.ended === ''
  const effect = standing && isComplete(asked) ? await effectOf(claim, asked.ruling, words) : null
  return (
    <>
      <PageHead up={{ href: `/${locale}/desk/conflicts`, name: t('conflicts.back') }} title={side.printed} />
      {given.made !== undefined && (
        <p role="status" className="mb-6 border-s-2 border-accent ps-3">
          {t('conflicts.made')}
        </p>
      )}
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <SideList words={words} sides={[side]} />
        {against.length > 0 && (
          <section>
            <h2 className="mb-2 font-semibold">{t('conflicts.against')}</h2>
            <SideList words={words} sides={against.map((one) => toConflictSide(one, words))} />
            {more > 0 && <p className="mt-2 text-sm">{t('conflicts.more', { count: more })}</p>}
          </section>
        )}
      </div>
      {standing ? (
        <>
          <section id="ruling" className="mt-10 border-t-2 border-ink pt-4 print:hidden">
            <h2 className="mb-3 text-lg font-semibold">{t('conflicts.decideTitle')}</h2>
            <RulingQuestionForm
              words={words}
              asked={asked}
              problem={given.ruling !== undefined && !isComplete(asked) ? t('conflicts.reasonMissing') : null}
              hasRuling={claim.ruling !== null && claim.ruling.ruling !== 'none'}
            />
            {effect !== null && (
              <section className="mt-6">
                <h3 className="mb-2 font-semibold">{t('conflicts.effect')}</h3>
                <Effect words={words} effect={effect} />
                <div className="mt-4">
                  <ActionForm
                    id="make"
                    action={makeRuling}
                    hidden={{ locale, claim: claim.key, ...asked }}
                    fields={[]}
                    wrong={t('form.wrong')}
                    submit={t('conflicts.make')}
                  />
                </div>
              </section>
            )}
          </section>
          <section className="mt-10 border-t border-rule pt-4 print:hidden">
            <h2 className="mb-2 text-lg font-semibold">{t('conflicts.correctTitle')}</h2>
            <p className="mb-4 max-w-prose text-sm text-muted">{t('conflicts.correctWhat')}</p>
            <ActionForm
              id="correct"
              action={correctFigure}
              hidden={{ locale, claim: claim.key, report: claim.report.key, country: claim.country }}
              wrong={t('form.wrong')}
              submit={t('conflicts.begin')}
              fields={[
                {
                  name: 'wrong',
                  label: t('conflicts.correctAs'),
                  type: 'choice',
                  options: (['scope', 'actor', 'definition'] as const).map((wrong) => ({
                    value: wrong,
                    label: t(`conflicts.correct.${wrong}`),
                  })),
                },
              ]}
            />
          </section>
        </>
      ) : (
        <p className="mt-10">{t('conflicts.ended')}</p>
      )}
      {rulings.length > 0 && (
        <section className="mt-10 border-t border-rule pt-4">
          <h2 className="mb-2 text-lg font-semibold">{t('conflicts.history')}</h2>
          <RulingList
            words={words}
            rulings={rulings.map((ruling) => ({ ...toRulingLine(ruling, words), side: null }))}
          />
        </section>
      )}
    </>
  )
}

async function effectOf(claim: SourcedClaim, ruling: 'accept' | 'set_aside' | 'none', words: I18n) {
  const asked = { claim: claim.key, ruling }
  const at = new Date().toISOString()
  const found = await withSession((session) => previewRuling(session, asked, at, words.locale))
  return found === null ? null : toRulingEffect(found.preview, claim.metric, found.names, words)
}
