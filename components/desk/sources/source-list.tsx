import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import { OutsideLink } from '@/components/ui/outside-link'
import type { I18n } from '@/lib/i18n/words'
import type { ListedSource } from '@/lib/reader-sources/types'
import { instantText } from '@/lib/views/drafts/draft-view'
import { subjectHref, subjectText } from '@/lib/views/reader-source-view'

/** Nobody has looked at what a reader names. */
const unlooked = 'nofollow ugc noopener noreferrer external'

/** Sources that readers named: each with the number that it is about and what the reader says, and what can be done about it. */
export function SourceList({
  words,
  sources,
  begin,
  dismiss,
}: {
  words: I18n
  sources: readonly ListedSource[]
  begin: FormAction
  /** Null for who may not put one away. */
  dismiss: FormAction | null
}) {
  const { t, locale } = words
  return (
    <ul className="mt-4">
      {sources.map((source) => {
        const { key, about, url, text, contact, state, at } = source
        return (
          <li key={key} data-source={key} className="border-t border-rule py-4">
            <h2 className="font-semibold">
              <a href={subjectHref(about, words)}>{subjectText(about, words)}</a>
            </h2>
            <p className="mt-1 text-sm text-muted">
              <time dateTime={at}>{t('sources.came', { at: instantText(at, words) })}</time>
            </p>
            <p className="mt-2">
              <bdi dir="ltr">
                <OutsideLink href={url} rel={unlooked} />
              </bdi>
            </p>
            <blockquote
              dir="auto"
              className="mt-2 max-w-prose border-s-2 border-rule ps-3 break-words whitespace-pre-line"
            >
              {text}
            </blockquote>
            {contact !== '' && (
              <p className="mt-2 text-sm">
                {t('sources.contact')} <bdi className="break-all">{contact}</bdi>
              </p>
            )}
            {state === 'waiting' ? (
              <Steps source={key} begin={begin} dismiss={dismiss} words={words} />
            ) : (
              <p className="mt-2 text-sm">
                {t('sources.decided', {
                  state,
                  by: source.decidedBy,
                  at: instantText(source.decidedAt, words),
                })}{' '}
                {source.draftKey !== '' && (
                  <a href={`/${locale}/desk/drafts/${source.draftKey}`}>{t('sources.draft')}</a>
                )}
                {source.reason !== '' && <bdi>{t('audit.because', { reason: source.reason })}</bdi>}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Steps({
  source,
  begin,
  dismiss,
  words: { t, locale },
}: {
  source: string
  begin: FormAction
  dismiss: FormAction | null
  words: I18n
}) {
  const shared = { hidden: { locale, key: source }, wrong: t('form.wrong') }
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">
      <ActionForm id={`begin-${source}`} action={begin} {...shared} submit={t('sources.begin')} fields={[]} />
      {dismiss !== null && (
        <details>
          <summary className="mb-3 cursor-pointer py-1.5">{t('sources.dismiss')}</summary>
          <ActionForm
            id={`dismiss-${source}`}
            action={dismiss}
            {...shared}
            submit={t('sources.dismissIt')}
            fields={[
              { name: 'reason', label: t('lists.reason'), hint: t('sources.reasonHint'), type: 'text' },
            ]}
          />
        </details>
      )}
    </div>
  )
}
