import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { NamesGrid } from '@/components/desk/names/names-grid'
import { PageHead } from '@/components/desk/page/page-head'
import { PassedOver } from '@/components/ui/passed-over'
import { currentDatabase } from '@/lib/audit/with-session'
import { addressOfList, parseListQuery } from '@/lib/directory/list-query'
import type { GridEntry } from '@/lib/directory/name-grid/cell-edits'
import { columnsOfNames, SPELLINGS } from '@/lib/directory/name-grid/columns'
import { readLabelEntries, readNameEntries } from '@/lib/directory/name-grid/read-entries'
import type { ListedKind, NamedKind } from '@/lib/directory/types'
import { carriedTexts } from '@/lib/i18n/carried-texts'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'

type Given = Record<string, string | string[] | undefined>

/** The title of a page of names. */
export async function namesPageMetadata(
  params: Promise<{ locale: string }>,
  kind: ListedKind,
): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t(`lists.grid.title.${kind}`), robots: { index: false } }
}

/** The names of a list as a grid, of those that the address asks for as the list does. */
export async function NamesPage({
  locale,
  kind,
  given,
  misread,
}: {
  locale: string
  kind: NamedKind
  given: Given
  /** What of the address was passed over, in sentences. */
  misread: readonly string[]
}) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const { t } = words
  const list = `${kind}s` as const
  const asked = parseListQuery(list, given)
  const { entries, total, isFirst, next } = await readNameEntries(
    currentDatabase(),
    kind,
    words.locale,
    asked,
  )
  const here = `/${words.locale}/desk/lists/${list}/names`
  return (
    <NamesFrame words={words} kind={kind} back={addressOfList(list, { ...asked, after: null })}>
      <PassedOver misread={misread} />
      <p className="my-4 text-sm text-muted">{t('lists.found', { count: total })}</p>
      {entries.length > 0 && <Grid words={words} kind={kind} entries={entries} at={String(asked.after)} />}
      {(!isFirst || next !== null) && (
        <nav aria-label={t('lists.pages')} className="mt-6 flex gap-x-6">
          {!isFirst && <a href={here + addressOfList(list, { ...asked, after: null })}>{t('lists.first')}</a>}
          {next !== null && (
            <a rel="next" href={here + addressOfList(list, { ...asked, after: next })}>
              {t('lists.next')}
            </a>
          )}
        </nav>
      )}
    </NamesFrame>
  )
}

/** The labels of all metrics as a grid. */
export async function LabelsPage({ locale }: { locale: string }) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const entries = await readLabelEntries(currentDatabase(), words.locale, words.format.sentence)
  return (
    <NamesFrame words={words} kind="metric" back="">
      <Grid words={words} kind="metric" entries={entries} at="" />
    </NamesFrame>
  )
}

function NamesFrame({
  words: { t, locale },
  kind,
  back,
  children,
}: {
  words: I18n
  kind: ListedKind
  /** What the list was asked for, from the "?" on. */
  back: string
  children: ReactNode
}) {
  const list = `${kind}s` as const
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/${list}${back}`, name: t(`lists.called.${list}`) }}
        title={t(`lists.grid.title.${kind}`)}
        lead={t('lists.grid.what')}
      />
      <noscript>
        <p className="mb-4 border-s-2 border-doubt ps-3">{t('lists.grid.scripts')}</p>
      </noscript>
      {children}
    </>
  )
}

function Grid({
  words,
  kind,
  entries,
  at,
}: {
  words: I18n
  kind: ListedKind
  entries: readonly GridEntry[]
  /** Tells one page of a list from another. */
  at: string
}) {
  const { t, format } = words
  return (
    <NamesGrid
      key={at}
      kind={kind}
      entries={entries}
      columns={columnsOfNames(kind).map((key) => ({
        key,
        label: key === SPELLINGS ? t('lists.grid.spellings') : format.language(key),
      }))}
      texts={carriedTexts(words, ['lists.grid', 'lists.reason'])}
    />
  )
}
