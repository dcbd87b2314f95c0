import 'server-only'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { withCommas } from '@/lib/i18n/joined'
import { summaryColumnTexts } from './column-texts'
import { narrowedTo } from './narrowed-claims'
import { summaryBatches } from './summary-data'
import { readSummaryQuery, type SummaryQuery } from './summary-query'
import { findScope, type SummaryScope } from './summary-scope'
import type { DownloadTable } from './table'

/** A country's figures by place, month, operator or interval. */
export const summaryTable: DownloadTable<SummaryQuery, SummaryScope> = {
  columns: SUMMARY_COLUMNS,
  columnTexts: summaryColumnTexts,
  read: readSummaryQuery,
  find: findScope,
  batches: summaryBatches,
  claimsOf: (scope) => ({ country: scope.country, narrowed: narrowedTo(scope) }),
  title: ({ asked, by }, words) => {
    const names = asked.map(({ names, code }) => names[words.locale] ?? names.en ?? code)
    return words.t('workbook.summary', { place: withCommas(names, words), by })
  },
  fileName: ({ country, asked, by, level, from, to }) =>
    [
      country.code,
      ...asked.map(({ code }) => (code === country.code ? '' : code)),
      `by-${by === 'place' && level === 'admin1' ? level : by}`,
      from === null ? '' : `from-${from}`,
      to === null ? '' : `to-${to}`,
    ]
      .filter((part) => part !== '')
      .join('-')
      .replace(/[^A-Za-z0-9-]+/g, '-'),
}
