import { currentDatabase } from '@/lib/audit/with-session'
import type { I18n } from '@/lib/i18n/words'
import { readDraftsOfImport } from '@/lib/imports/data'

/** The drafts that came of a file, and where each stands. */
export async function DraftsMade({ words: { t, locale }, importKey }: { words: I18n; importKey: string }) {
  const drafts = await readDraftsOfImport(currentDatabase(), importKey)
  if (drafts.length === 0) return <p className="mt-6">{t('imports.nothingNew')}</p>
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-semibold">{t('imports.drafts')}</h2>
      <ul>
        {drafts.map(({ key, title, figures, state }) => (
          <li key={key} className="border-b border-rule py-2">
            <a href={`/${locale}/desk/drafts/${key}`} dir="auto">
              {title || t('desk.untitled')}
            </a>
            <p className="text-sm text-muted">{t('imports.draftFacts', { figures, state })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
