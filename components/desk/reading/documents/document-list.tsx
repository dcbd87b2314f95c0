'use client'
import type { DraftContent } from '@/lib/drafts/schema'
import { useDesk } from '../../draft/draft-context'

/** The documents that a draft names as its source, each with its digest, and with its file where that is kept. */
export function DocumentList({
  documents,
  kept,
}: {
  documents: DraftContent['documents']
  /** Digests of those whose files are kept. */
  kept: readonly string[]
}) {
  const { words, step, locked, scripted } = useDesk()
  const { t, format, locale } = words
  if (documents.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-sm text-muted">
      {documents.map(({ name, size, sha256 }) => (
        <li key={sha256} className="wrap-anywhere">
          {t('draft.document.source', { name, size: format.bytes(size), digest: sha256 })}{' '}
          {kept.includes(sha256) && (
            <a href={`/${locale}/desk/documents/${sha256}`} download={name}>
              {t('shell.download')}
            </a>
          )}{' '}
          {scripted && !locked && (
            <button
              type="button"
              className="step"
              aria-label={t('draft.document.unnameThis', { name })}
              onClick={() => step({ do: 'unnameDocument', sha256 })}
            >
              {t('draft.document.unname')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
