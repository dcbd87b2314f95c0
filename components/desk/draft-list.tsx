import type { DraftRemark } from '@/lib/drafts/schema'
import type { DraftState } from '@/lib/drafts/states'
import type { ListedDraft } from '@/lib/drafts/types'
import type { Words } from '@/lib/i18n/words'

/** The groups of one's own drafts, what asks for work first. */
const GROUPS = ['returned', 'open', 'sent'] as const satisfies readonly DraftState[]

type OwnDraft = ListedDraft & { remarks: readonly DraftRemark[] }

/** One's own drafts: returned ones, those being written, those that wait for review. */
export function DraftList({ words, drafts }: { words: Words; drafts: readonly OwnDraft[] }) {
  const { t } = words
  if (drafts.length === 0) return <p className="mt-8 text-muted">{t('desk.noDrafts')}</p>
  return GROUPS.map((group) => {
    const listed = drafts.filter(({ state }) => state === group)
    return (
      listed.length > 0 && (
        <section key={group} className="mt-8">
          <h2 className="text-xl font-semibold">{t(`desk.drafts.${group}`)}</h2>
          <ul className="mt-2">
            {listed.map((draft) => (
              <Listed key={draft.key} words={words} draft={draft} />
            ))}
          </ul>
        </section>
      )
    )
  })
}

function Listed({ words: { t, locale, format }, draft }: { words: Words; draft: OwnDraft }) {
  const { key, title, figures, remarks, changedAt, corrects } = draft
  return (
    <li className="border-b border-rule py-2">
      <a href={`/${locale}/desk/drafts/${key}`} dir="auto">
        {title || t('desk.untitled')}
      </a>
      <p className="text-sm text-muted">
        {t('desk.draftFacts', {
          figures,
          day: format.day(changedAt.slice(0, 10)),
          corrects: corrects || 'none',
        })}
      </p>
      {draft.state === 'returned' &&
        remarks.map(({ text, by, at }) => (
          <p key={`${at} ${text}`} className="border-s-2 border-doubt ps-3 text-sm">
            <span className="text-muted">{t('draft.remark', { by })}</span> <span dir="auto">{text}</span>
          </p>
        ))}
    </li>
  )
}
