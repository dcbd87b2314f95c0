import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { COLUMN_AT, REPORT_COLUMNS } from '@/lib/exchange/claims-format'
import type { WrittenColumn } from '@/lib/exchange/xlsx/row-xml'
import { xlsxChunks } from '@/lib/exchange/xlsx/xlsx-out'
import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { claimBatches } from './claims-export'
import { claimColumnTexts } from './column-texts'
import type { DownloadTable } from './table'

/** What a workbook says of itself: the address that it came from, and the day on which the record last changed. */
export interface WorkbookOrigin {
  address: URL
  changed: string
}

const SOURCE_COLUMNS = ['report_id', ...REPORT_COLUMNS] as const
const days = new Set(['published', 'accessed', 'from', 'to', 'pin_date', 'as_of'])
const wide = new Set(['report_title', 'words', 'url', 'archive_url', 'note', 'places', 'place_name'])

const sheetColumn = (column: WrittenColumn): WrittenColumn => ({
  ...column,
  width: wide.has(column.name) ? 36 : 14,
  days: days.has(column.name),
})

/**
 * A table as a workbook in chunks of bytes: its rows, the publications behind them with how many figures each gave, and
 * notes on where the file comes from and what stands in each column. The sheets and the notes are for people, in the language of `words`; the columns
 * are for machines, and the same in every language.
 */
export function tableWorkbook<Query extends { bom: boolean }, Scope>(
  session: SqlConnection,
  table: DownloadTable<Query, Scope>,
  scope: Scope,
  origin: WorkbookOrigin,
  words: I18n,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { t } = words
  return xlsxChunks([
    {
      name: t('workbook.figures'),
      columns: table.columns.map(sheetColumn),
      rows: table.batches(session, scope),
    },
    {
      name: t('workbook.sources'),
      columns: [
        ...SOURCE_COLUMNS.map((name) => sheetColumn({ name, kind: 'text' })),
        { name: 'figures', kind: 'integer' },
      ],
      rows: sources(session, table.claimsOf(scope)),
    },
    {
      name: t('workbook.notes'),
      columns: [
        { name: t('workbook.about'), kind: 'text', width: 20 },
        { name: t('workbook.note'), kind: 'text', width: 110 },
      ],
      rows: [notes(table, scope, origin, words)],
    },
  ])
}

/** The publications of some claims, each once, in the order in which they came onto the record. */
async function* sources(
  session: SqlConnection,
  { country, narrowed }: ReturnType<DownloadTable<{ bom: boolean }, unknown>['claimsOf']>,
): AsyncGenerator<string[][]> {
  const reports = new Map<string, { cells: string[]; figures: number }>()
  for await (const rows of claimBatches(session, country, narrowed)) {
    for (const row of rows) {
      const cells = SOURCE_COLUMNS.map((name) => elementAt(row, COLUMN_AT[name]))
      const report = reports.get(elementAt(cells, 0))
      if (report) report.figures += 1
      else reports.set(elementAt(cells, 0), { cells, figures: 1 })
    }
  }
  yield Array.from(reports.values(), ({ cells, figures }) => [...cells, String(figures)])
}

function notes<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  scope: Scope,
  { address, changed }: WorkbookOrigin,
  words: I18n,
): string[][] {
  const { t } = words
  const [texts, ofClaims] = [table.columnTexts(words), claimColumnTexts(words)]
  const asked = Array.from(address.searchParams, ([name, value]) => [name, value])
  return [
    [t('workbook.what'), table.title(scope, words)],
    [t('workbook.from'), address.href],
    [t('workbook.record'), changed === '' ? '' : t('workbook.asOf', { day: changed.slice(0, 10) })],
    ...asked,
    [t('workbook.figures'), t('workbook.reported')],
    ...table.columns.map(({ name }) => [name, texts[name] ?? '']),
    ...REPORT_COLUMNS.filter((name) => !(name in texts)).map((name) => [name, ofClaims[name]]),
  ]
}
