import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import { REASONS } from '@/lib/claims/reasons'
import type { I18n } from '@/lib/i18n/words'

/** Takes a published figure back, with a reason that readers see. */
export function WithdrawForm({
  words: { t },
  action,
  hidden,
  back,
}: {
  words: I18n
  action: FormAction
  hidden: Readonly<Record<string, string>>
  back: string
}) {
  return (
    <section className="mt-4 border-s-2 border-accent ps-4 print:hidden">
      <h4 className="font-semibold">{t('published.withdraw')}</h4>
      <p className="mt-1 mb-3 max-w-prose text-sm">{t('published.withdrawWhat')}</p>
      <ActionForm
        id="withdraw"
        action={action}
        hidden={hidden}
        wrong={t('form.wrong')}
        submit={t('published.sendWithdrawal')}
        fields={[
          {
            name: 'reason',
            label: t('published.reason'),
            type: 'choice',
            options: [
              { value: '', label: t('review.answerMissing') },
              ...REASONS.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
            ],
          },
          { name: 'note', label: t('published.note'), type: 'text' },
        ]}
      />
      <p className="mt-3 text-sm">
        <a href={back}>{t('published.leave')}</a>
      </p>
    </section>
  )
}
