import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import type { ListedKind } from '@/lib/directory/types'
import type { I18n } from '@/lib/i18n/words'

/** The way to take one thing of a list away, on its page. */
export function TakeAwaySection({
  words: { t, locale },
  kind,
  of,
  action,
}: {
  words: I18n
  kind: ListedKind
  /** Its code or key. */
  of: string
  action: FormAction
}) {
  return (
    <section aria-labelledby="take-away" className="mt-10 border-t-2 border-ink pt-4">
      <h2 id="take-away" className="mb-4 text-lg font-semibold">
        {t(`lists.takeAwayOf.${kind}`)}
      </h2>
      <p className="mb-4 max-w-prose">{t('lists.takeAwayHint')}</p>
      <ActionForm
        id="take-away-one"
        action={action}
        hidden={{ locale, key: of }}
        wrong={t('form.wrong')}
        submit={t(`lists.takeAwayOf.${kind}`)}
        quiet
        fields={[{ name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') }]}
      />
    </section>
  )
}
