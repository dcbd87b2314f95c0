import type { AddedRow, AddedView } from '@/components/desk/inbox/add-state'
import type { I18n } from '@/lib/i18n/words'
import type { AddOutcome } from '@/lib/sources/mutations'
import type { PastedLinks } from '@/lib/sources/pasted-links'
import type { NewSource } from '@/lib/sources/types'
import { sourceName, toDuplicateView } from '@/lib/views/inbox-view'

export type ReadLines = Pick<PastedLinks, 'repeated' | 'unread'>

/** So many of a kind are told by name. */
const mostNamed = 20

/** What adding sources came to, in words: how many were added, which were there already, which seem to be, and what could not be read. */
export function toAddedView(
  { added, there }: AddOutcome,
  sources: readonly NewSource[],
  { repeated, unread }: ReadLines,
  words: I18n,
): AddedView {
  const { t, locale } = words
  const address = (key: string) => `/${locale}/desk/inbox/${key}`
  const alike = added.filter(({ duplicates }) => duplicates.length > 0)
  const leftOut = there.map(({ at, duplicate }): AddedRow => {
    const source = sources[at] ?? { title: '', url: '' }
    return {
      key: `${at}`,
      name: sourceName(source, words),
      href: null,
      same: [toDuplicateView(duplicate, words)],
    }
  })
  const repeats = alike.map(
    (source): AddedRow => ({
      ...{ key: source.key, name: sourceName(source, words), href: address(source.key) },
      same: source.duplicates.map((duplicate) => toDuplicateView(duplicate, words)),
    }),
  )
  const part = (told: string, rows: readonly AddedRow[]) =>
    rows.length === 0
      ? []
      : [{ told, sources: rows.slice(0, mostNamed), more: more(rows.length - mostNamed) }]
  const more = (count: number) => (count > 0 ? t('inbox.more', { count }) : '')
  const lines = [
    ...repeated.map(({ line, first }) => t('inbox.repeated', { line, first })),
    ...unread.map(({ line, text }) =>
      t('inbox.unread', { line, text: text.length > 80 ? `${text.slice(0, 79)}…` : text }),
    ),
  ]
  const [first] = added
  return {
    told: t('inbox.added', { count: added.length }),
    one:
      added.length === 1 && first !== undefined
        ? { name: sourceName(first, words), href: address(first.key) }
        : null,
    parts: [
      ...part(t('inbox.there', { count: leftOut.length }), leftOut),
      ...part(t('inbox.alike', { count: repeats.length }), repeats),
    ],
    lines: [...lines.slice(0, mostNamed), more(lines.length - mostNamed)].filter(Boolean),
  }
}
