import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { BeginButton } from '@/components/desk/templates/begin-button'
import { NextReport } from '@/components/desk/templates/next-report'
import { templateFields } from '@/components/desk/templates/template-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { limitedTo } from '@/lib/access/rules'
import { withSession } from '@/lib/audit/with-session'
import { figureNames } from '@/lib/drafts/templates/figure-names'
import { mayChangeTemplate } from '@/lib/drafts/templates/mutations'
import { readTemplate } from '@/lib/drafts/templates/template-list'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { beginReport } from '../../actions'
import { MissingPage } from '../../missing-page'
import { change, retire } from '../actions'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('templates.one'), robots: { index: false } }
}

const DONE = ['made', 'changed', 'retired', 'restored'] as const

export default async function Page({ params, searchParams }: Props) {
  const granted = await requirePermission('draft.write')
  const { locale: asked, key } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale, format } = words
  const today = new Date().toISOString().slice(0, 10)
  const { found, names } = await withSession(async (session) => ({
    found: await readTemplate(session, key, today, limitedTo(granted.person)),
    names: await figureNames(session, words),
  }))
  if (found === null) return <MissingPage words={words} what="other" up="/templates" />
  const { template, listed, times } = found
  const said = (await searchParams).done
  const done = DONE.find((one) => one === said)
  const which = { locale, key, version: String(template.version) }
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/templates`, name: t('templates.title') }}
        title={<bdi>{template.name}</bdi>}
        facts={t('templates.latest', { day: format.day(listed.latest) })}
      />
      {done !== undefined && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t(`templates.done.${done}`)}
        </p>
      )}
      {template.retired ? (
        <p className="mt-3">{t('templates.refused.retired')}</p>
      ) : (
        <div className="mt-4 flex flex-wrap items-end gap-x-8 gap-y-4">
          <BeginButton
            words={words}
            template={key}
            text={t('templates.begin', { day: format.day(listed.next) })}
            begin={beginReport}
          />
          <form action={beginReport} className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="template" value={key} />
            <Field id="day" name={t('templates.otherDay')}>
              <input
                id="day"
                name="day"
                type="date"
                required
                className="control"
                defaultValue={listed.next}
              />
            </Field>
            <button type="submit" className="button plain">
              {t('templates.beginOther')}
            </button>
          </form>
        </div>
      )}
      <div className="mt-8 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[24rem_1fr]">
        <section>
          <h2 className="mb-3 text-lg font-semibold">{t('templates.edit')}</h2>
          {mayChangeTemplate(template, granted) ? (
            <>
              <ActionForm
                id="template"
                action={change}
                hidden={which}
                fields={templateFields(words, { ...template, ...template.content })}
                wrong={t('form.wrong')}
                submit={t('templates.save')}
                quiet
              />
              <div className="mt-6 border-t border-rule pt-4">
                <p className="mb-3 text-sm text-muted">{t('templates.retireWhat')}</p>
                <ActionForm
                  id="retire"
                  action={retire}
                  hidden={{ ...which, retired: template.retired ? 'no' : 'yes' }}
                  fields={[]}
                  wrong={t('form.wrong')}
                  submit={t(template.retired ? 'templates.restore' : 'templates.retire')}
                  quiet
                />
              </div>
            </>
          ) : (
            <p className="text-muted">{t('templates.refused.not_yours')}</p>
          )}
        </section>
        <section className="min-w-0">
          <h2 className="mb-3 text-lg font-semibold">{t('templates.nextReport')}</h2>
          <p className="mb-3 max-w-prose text-sm text-muted">{t('templates.leftOut')}</p>
          <NextReport words={words} template={template} times={times} {...names} />
        </section>
      </div>
    </>
  )
}
