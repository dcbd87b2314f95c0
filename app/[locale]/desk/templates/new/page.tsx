import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { NextReport } from '@/components/desk/templates/next-report'
import { templateFields } from '@/components/desk/templates/template-fields'
import { ActionForm } from '@/components/ui/action-form'
import { withSession } from '@/lib/audit/with-session'
import { figureNames } from '@/lib/drafts/templates/figure-names'
import { suggestedStep } from '@/lib/drafts/templates/series-step'
import { templateFault, templateName, toTemplateContent } from '@/lib/drafts/templates/template-content'
import { readTemplateSource } from '@/lib/drafts/templates/template-source'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../missing-page'
import { make } from '../actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('templates.make'), robots: { index: false } }
}

/** A report with what a template would take of it, to be named and kept. */
export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const said = (name: string) => (typeof asked[name] === 'string' ? asked[name].slice(0, 200) : '')
  const of = { draft: said('draft'), report: said('report'), country: said('country') }
  const { content, names } = await withSession(async (session) => ({
    content: await readTemplateSource(session, person, of.report === '' ? { draft: of.draft } : of),
    names: await figureNames(session, words),
  }))
  if (content === null)
    return <MissingPage words={words} what={of.report === '' ? 'draft' : 'report'} up="/templates" />
  const fault = templateFault(content)
  const step = suggestedStep(content.figures.map(({ cells }) => cells))
  const made = toTemplateContent(content, step)
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/templates`, name: t('templates.title') }}
        title={t('templates.make')}
        facts={<bdi>{content.report.report_title || t('desk.untitled')}</bdi>}
      />
      {fault !== null ? (
        <p role="alert" className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
          {t(`templates.refused.${fault}`)}
        </p>
      ) : (
        <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[24rem_1fr]">
          <ActionForm
            id="template"
            action={make}
            hidden={{ locale, ...of }}
            fields={templateFields(words, {
              name: templateName(made),
              step,
              title: made.title,
              link: made.link,
            })}
            wrong={t('form.wrong')}
            submit={t('templates.keep')}
          />
          <section className="min-w-0">
            <h2 className="mb-3 text-lg font-semibold">{t('templates.nextReport')}</h2>
            <NextReport
              words={words}
              template={{ content: made, day: content.report.published, step }}
              times={1}
              {...names}
            />
          </section>
        </div>
      )}
    </>
  )
}
