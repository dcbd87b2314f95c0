import { PageFrame } from '@/components/shell/page-frame'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import type { I18n } from '@/lib/i18n/words'
import { betterSourceHref } from '@/lib/links/better-source-href'
import { LONGEST_OF_SOURCE } from '@/lib/reader-sources/source'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { BetterSourceView } from '@/lib/views/reader-source-view'

/** The form by which a reader names a better source for a number; sent, what happens now. */
export function BetterSourcePage({
  view,
  isSent,
  send,
  words,
}: {
  view: BetterSourceView
  isSent: boolean
  send: FormAction
  words: I18n
}) {
  const { t, locale } = words
  const { country, metric, place, about, back } = view
  return (
    <PageFrame
      words={words}
      country={country.code}
      isForm
      trail={breadcrumbs(country, words, { name: t('better.title') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t(isSent ? 'better.thanks' : 'better.title')}
      </h1>
      {isSent ? (
        <>
          <p role="status" className="mt-3 max-w-prose">
            {t('better.next')}
          </p>
          <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
            <a href={back}>{t('better.back', { about })}</a>
            <a
              href={betterSourceHref(locale, {
                country: country.code,
                metric: metric.value,
                place: place.value,
              })}
              rel="nofollow"
            >
              {t('better.another')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p className="mt-3 mb-6 max-w-prose">{t('better.what')}</p>
          <ActionForm
            id="source"
            action={send}
            hidden={{ locale, country: country.code }}
            wrong={t('form.wrong')}
            submit={t('better.send')}
            fields={[
              { name: 'metric', label: t('better.metric'), type: 'choice', ...metric },
              {
                name: 'place',
                label: t('better.place'),
                hint: t('better.placeHint'),
                type: 'choice',
                ...place,
              },
              { name: 'url', label: t('better.url'), hint: t('better.urlHint'), type: 'url' },
              {
                name: 'text',
                label: t('better.text'),
                hint: t('better.textHint', { most: LONGEST_OF_SOURCE.text }),
                type: 'lines',
              },
              { name: 'contact', label: t('better.contact'), hint: t('better.contactHint'), type: 'text' },
            ]}
          >
            {/* Nobody sees it: what fills it in is a program that fills in everything. */}
            <div className="sr-only" aria-hidden="true">
              <label htmlFor="source-subject">{t('better.trap')}</label>
              <input id="source-subject" name="subject" tabIndex={-1} autoComplete="off" />
            </div>
          </ActionForm>
        </>
      )}
    </PageFrame>
  )
}
