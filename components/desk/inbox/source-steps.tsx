import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import { canStep } from '@/lib/sources/states'
import type { ReadSource } from '@/lib/sources/types'

/** What can be done with a source as it stands: take it, begin a draft from it, give it to somebody, put it away, or open it again. */
export function SourceSteps({
  words: { t, locale },
  source,
  person,
  readers,
  assign,
  begin,
  dismiss,
  reopen,
}: {
  words: I18n
  source: ReadSource
  /** Id of whoever looks. */
  person: string
  /** Those who may read it. */
  readers: readonly { value: string; label: string }[]
  assign: FormAction
  begin: FormAction
  dismiss: FormAction
  reopen: FormAction
}) {
  const { key, state, assignee, draftKey, reportKey, country } = source
  const shared = { hidden: { locale, key }, wrong: t('form.wrong'), fields: [] }
  const isTheirs = assignee !== null && assignee.id !== person
  if (state === 'draft')
    return (
      <p className="mt-6">
        <a href={`/${locale}/desk/drafts/${draftKey}`} className="button">
          {t('inbox.toDraft')}
        </a>
      </p>
    )
  if (state === 'entered')
    return (
      <p className="mt-6">
        <a
          href={
            country === ''
              ? `/${locale}/desk/reports/${addressPart(reportKey)}`
              : `/${locale}/${country.toLowerCase()}/reports/${addressPart(reportKey)}`
          }
          className="button"
        >
          {t('inbox.toReport')}
        </a>
      </p>
    )
  if (canStep('reopen', state))
    return (
      <div className="mt-6 print:hidden">
        <ActionForm id="reopen" action={reopen} {...shared} submit={t('inbox.reopen')} quiet />
      </div>
    )
  return (
    <div className="mt-6 flex flex-wrap items-start gap-3 print:hidden">
      {!isTheirs && <ActionForm id="begin" action={begin} {...shared} submit={t('sources.begin')} />}
      {assignee?.id !== person && (
        <ActionForm
          id="take"
          action={assign}
          {...shared}
          hidden={{ locale, key, assignee: person }}
          submit={t('inbox.take')}
          quiet={!isTheirs}
        />
      )}
      <details>
        <summary className="button plain">{t('inbox.nothing')}</summary>
        <div className="mt-3">
          <ActionForm
            id="dismiss"
            action={dismiss}
            {...shared}
            submit={t('inbox.nothingIt')}
            quiet
            fields={[{ name: 'reason', label: t('lists.reason'), hint: t('inbox.reasonHint'), type: 'text' }]}
          />
        </div>
      </details>
      <details>
        <summary className="button plain">{t('inbox.assign')}</summary>
        <div className="mt-3">
          <ActionForm
            id="assign"
            action={assign}
            {...shared}
            submit={t('queue.assign')}
            quiet
            fields={[
              {
                ...{ name: 'assignee', label: t('inbox.readBy'), type: 'choice', value: assignee?.id ?? '' },
                options: [{ value: '', label: t('inbox.nobody') }, ...readers],
              },
            ]}
          />
        </div>
      </details>
    </div>
  )
}
