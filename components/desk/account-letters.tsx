import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import { MAIL_CHOICES, NOTIFICATION_KINDS } from '@/lib/drafts/notifications/kinds'
import type { MailChoices } from '@/lib/drafts/notifications/types'
import type { I18n } from '@/lib/i18n/words'

/** Of what one is told by mail, and when. */
export function LettersForm({
  words: { t, locale },
  choices,
  isSent,
  action,
}: {
  words: I18n
  choices: MailChoices
  /** Whether this site sends letters at all. */
  isSent: boolean
  action: FormAction
}) {
  return (
    <section id="letters" tabIndex={-1}>
      <h2 className="mt-8 text-lg font-semibold">{t('letters.title')}</h2>
      <p className="mt-2 mb-4 max-w-prose">{t(isSent ? 'letters.what' : 'letters.off')}</p>
      <ActionForm
        id="letters-form"
        action={action}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('letters.save')}
        columns
        fields={NOTIFICATION_KINDS.map((kind) => ({
          name: kind,
          label: t(`letters.kind.${kind}`),
          type: 'choice' as const,
          value: choices[kind],
          options: MAIL_CHOICES.map((choice) => ({ value: choice, label: t(`letters.choice.${choice}`) })),
        }))}
      />
    </section>
  )
}
