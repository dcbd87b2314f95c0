import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'

/** That somebody else has a report before them, and the way to take it over from them. */
export function TakeOver({
  words,
  draft,
  lock,
  filter,
  action,
}: {
  words: I18n
  draft: string
  lock: { name: string; at: string }
  filter: string
  action: (form: FormData) => Promise<never>
}) {
  const { t, locale } = words
  return (
    <form
      action={action}
      className="mt-4 flex flex-wrap items-center gap-3 border-s-2 border-doubt ps-3 print:hidden"
    >
      {Object.entries({ locale, key: draft, filter }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{t('queue.locked', { name: lock.name, at: instantText(lock.at, words) })}</p>
      <button type="submit" className="button plain small">
        {t('queue.takeOver')}
      </button>
    </form>
  )
}
