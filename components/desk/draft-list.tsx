import { OWN_STATES, type OwnState } from '@/lib/drafts/states'
import type { DraftPage, OwnDraft } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'
import { StateBadge } from './state-badge'

/** One's own drafts: returned ones, those being written, those that wait for review; each with the way to its next page. */
export function DraftList({
  words,
  drafts,
  states = OWN_STATES,
  typed = '',
}: {
  words: I18n
  drafts: Readonly<Record<OwnState, DraftPage<OwnDraft>>>
  states?: readonly OwnState[]
  /** What they were narrowed by. */
  typed?: string
}) {
  const { t, locale } = words
  const home = `/${locale}/desk`
  const address = (more: Record<string, string>) => {
    const asked = new URLSearchParams({ ...(typed === '' ? {} : { q: typed }), ...more }).toString()
    return asked === '' ? home : `${home}?${asked}`
  }
  return states.map((state) => {
    const { rows, total, next } = drafts[state]
    return (
      total > 0 && (
        <section key={state} className="mt-8">
          <h2 className="text-lg font-semibold">
            {t(`desk.drafts.${state}`)}{' '}
            <span className="font-normal text-muted">{t('desk.count', { count: total })}</span>
          </h2>
          <ul className="mt-2">
            {rows.map((draft) => (
              <Listed key={draft.key} words={words} draft={draft} />
            ))}
          </ul>
          {rows.length === 0 && <p className="text-muted">{t('work.noneFound')}</p>}
          <p className="mt-3 flex gap-x-6">
            {typed === '' && rows.length < total && <a href={address({})}>{t('desk.first')}</a>}
            {next !== null && (
              <a rel="next" href={address({ [`after-${state}`]: next })}>
                {t('desk.next')}
              </a>
            )}
          </p>
        </section>
      )
    )
  })
}

function Listed({ words, draft }: { words: I18n; draft: OwnDraft }) {
  const { t, locale, format } = words
  const { key, title, figures, remarks, changedAt, corrects } = draft
  return (
    <li className="border-b border-rule py-2">
      <p className="row-title">
        <a href={`/${locale}/desk/drafts/${key}`} dir="auto">
          {title || t('desk.untitled')}
        </a>
        <StateBadge words={words} state={draft.state} />
        {draft.practice && <span className="badge">{t('badge.practice')}</span>}
      </p>
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
