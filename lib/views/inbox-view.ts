import type { FileProblem } from '@/lib/exchange/types'
import { addressPart } from '@/lib/i18n/address-part'
import { withCommas } from '@/lib/i18n/joined'
import { problemText } from '@/lib/i18n/problem-text'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { SourceColumn } from '@/lib/sources/source-cells'
import type { SourceRefusal } from '@/lib/sources/steps'
import type { Duplicate } from '@/lib/sources/types'

/** What a source is called: its title, else its address without what all have. */
export const sourceName = ({ title, url }: { title: string; url: string }, { t }: Pick<I18n, 't'>): string =>
  title || url.replace(/^https?:\/\/(www\.)?/i, '') || t('inbox.untitled')

/** Something that a source seems to be the same as, as a page says it. */
export interface DuplicateView {
  kind: Duplicate['kind']
  key: string
  name: string
  /** Null of a report that no page shows. */
  href: string | null
  /** What is the same, and what became of it. */
  facts: string
}

export function toDuplicateView(duplicate: Duplicate, words: I18n): DuplicateView {
  const { t, format, locale } = words
  const { kind, key, publisher, published, country, state, by } = duplicate
  const page = country === '' ? null : countryHref(locale, country, 'reports', key)
  const facts = [
    ...by.map((by) => t('inbox.sameBy', { by })),
    state === null ? t('inbox.published') : t('inbox.state', { state }),
    publisher,
    published === '' ? '' : format.day(published),
  ]
  return {
    ...{ kind, key, name: sourceName(duplicate, words) },
    href: kind === 'source' ? `/${locale}/desk/inbox/${addressPart(key)}` : page,
    facts: withCommas(facts.filter(Boolean), words),
  }
}

/** Why a step could not be taken. */
export const refusalOfSource = (refusal: SourceRefusal, { t }: Pick<I18n, 't'>): string =>
  t('inbox.refused', { why: refusal.kind })

/** What a field of a source is called. */
export function sourceColumnName(column: SourceColumn, { t }: Pick<I18n, 't'>): string {
  switch (column) {
    case 'address':
    case 'priority':
    case 'due':
      return t(`inbox.${column}`)
    case 'title':
      return t('draft.cell.report_title')
    default:
      return t(`draft.cell.${column}`)
  }
}

/** What is wrong in a file of sources, by line and column. */
export function fileProblemText(problem: FileProblem, words: I18n): string {
  const { line, column } = problem
  const message = problemText(problem, words)
  return column === null
    ? words.t('inbox.line', { line, message })
    : words.t('inbox.cell', { line, column, message })
}
