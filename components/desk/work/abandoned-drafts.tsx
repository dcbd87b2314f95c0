import type { FormAction } from '@/components/ui/form-state'
import type { ListedDraft } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'
import { StateBadge } from '../state-badge'
import { HandOverForm } from './hand-over-form'

/** Drafts of people who cannot sign in any more, each with the way to make it somebody else's. */
export function AbandonedDrafts({
  words,
  behind: { rows, total },
  people,
  action,
}: {
  words: I18n
  behind: { rows: readonly ListedDraft[]; total: number }
  people: readonly { id: string; name: string }[]
  action: FormAction
}) {
  const { t, locale, format } = words
  if (total === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold">
        {t('team.left')} <span className="font-normal text-muted">{t('desk.count', { count: total })}</span>
      </h2>
      <ul className="mt-2">
        {rows.map(({ key, title, state, author, figures, changedAt, corrects }) => (
          <li key={key} className="border-b border-rule py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span dir="auto">{title || t('desk.untitled')}</span>
              <StateBadge words={words} state={state} />
              <span className="text-sm text-muted">{t('draft.by', { name: author.name })}</span>
            </p>
            <p className="text-sm text-muted">
              {t('desk.draftFacts', {
                figures,
                day: format.day(changedAt.slice(0, 10)),
                corrects: corrects || 'none',
              })}
            </p>
            <HandOverForm
              action={action}
              hidden={{ locale, key, back: 'team' }}
              people={people}
              texts={{ to: t('history.handTo'), choose: t('history.choose'), submit: t('history.hand') }}
            />
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <p className="mt-3 text-sm text-muted">{t('team.leftMore', { count: total - rows.length })}</p>
      )}
    </section>
  )
}
