import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { commandText } from '@/lib/i18n/problem-text'
import { type DownloadTable, type TableForm, tableText } from '../table'
import type { FileSizes } from './whole-files'

/** Rows that are written to know how much a row takes. */
const sampled = 2_000

/**
 * How large the files of a table are, by what their addresses ask for and how many rows they have. Few rows are written whole;
 * of many the first are, and the rest is taken to be like them.
 */
export async function sizesOf<Query extends { bom: boolean }, Scope>(
  session: SqlConnection,
  table: DownloadTable<Query, Scope>,
  given: Readonly<Record<string, string>>,
  rows: number,
  most = sampled,
): Promise<FileSizes> {
  const read = table.read(Object.entries(given))
  if (!read.ok) throw new Error(read.problems.map(commandText).join())
  const scope = await table.find(session, read.query)
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const first: string[][] = []
  for await (const batch of table.batches(session, scope.query)) {
    first.push(...batch.slice(0, most - first.length))
    if (first.length >= most) break
  }
  const sizeIn = async (form: TableForm) => {
    const empty = await bytesOf(table, [], form)
    const all = await bytesOf(table, first, form)
    return Math.round(empty + ((all - empty) * rows) / Math.max(1, first.length))
  }
  return {
    csv: await sizeIn({ form: 'csv', bom: true }),
    json: await sizeIn({ form: 'json' }),
    estimated: first.length < rows,
  }
}

async function bytesOf(
  { columns }: Pick<DownloadTable<{ bom: boolean }, unknown>, 'columns'>,
  rows: string[][],
  form: TableForm,
): Promise<number> {
  let bytes = 0
  for await (const text of tableText(columns, inOne(rows), form)) bytes += Buffer.byteLength(text)
  return bytes
}

async function* inOne(rows: string[][]): AsyncGenerator<string[][]> {
  yield rows
}
