import type { DocumentFacts } from '@/lib/documents/types'
import type { I18n } from '@/lib/i18n/words'

/** The files of a report's documents that are kept, for those who may have them. */
export function KeptDocuments({
  words: { t, locale },
  documents,
}: {
  words: I18n
  documents: readonly DocumentFacts[]
}) {
  if (documents.length === 0) return null
  return (
    <ul className="mt-3 text-sm">
      {documents.map(({ name, sha256 }) => (
        <li key={sha256} className="wrap-anywhere">
          <a href={`/${locale}/desk/documents/${sha256}`} download={name}>
            {t('published.keptFile', { name })}
          </a>
        </li>
      ))}
    </ul>
  )
}
