import { CLAIM_COLUMN_TEXTS, SUMMARY_COLUMN_TEXTS } from '@/lib/downloads/column-texts'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import type { TableColumn } from '@/lib/exchange/types'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'

/** A table of a file as Table Schema describes one (specs.frictionlessdata.io/table-schema), as the text of a file. */
function tableSchema(
  title: string,
  columns: readonly TableColumn[],
  texts: Readonly<Record<string, string>>,
) {
  const types = { text: 'string', decimal: 'number', integer: 'integer', boolean: 'boolean' } as const
  const fields = columns.map(({ name, kind, use }) => ({
    name,
    type: types[kind],
    description: texts[name],
    ...(use === 'required' ? { constraints: { required: true } } : {}),
  }))
  return `${JSON.stringify({ title, missingValues: [''], fields }, null, 2)}\n`
}

/** What stands in public/ and follows from the columns of files: a table to fill in, and what each column holds. */
export const tableFiles: Readonly<Record<string, string>> = {
  'templates/reported-figures.csv': `${CLAIM_COLUMNS.filter(({ use }) => use !== 'export')
    .map(({ name }) => name)
    .join(',')}\r\n`,
  'schemas/reported-figures.json': tableSchema('Reported figures', CLAIM_COLUMNS, CLAIM_COLUMN_TEXTS),
  'schemas/totals.json': tableSchema('Totals', SUMMARY_COLUMNS, SUMMARY_COLUMN_TEXTS),
}
