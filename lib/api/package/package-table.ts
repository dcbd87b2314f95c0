import 'server-only'
import { makeZip } from 'client-zip'
import type { SqlConnection } from '@/lib/db/connection'
import { type ClaimsScope, claimsTable } from '@/lib/downloads/claims-table'
import { readSummaryQuery, type SummaryQuery } from '@/lib/downloads/summary-query'
import type { SummaryScope } from '@/lib/downloads/summary-scope'
import { summaryTable } from '@/lib/downloads/summary-table'
import type { DownloadTable } from '@/lib/downloads/table'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { getI18n } from '@/lib/i18n/words'
import { cellsOfItems, itemColumns } from '../csv'
import type { ApiResource } from '../resource'
import { metricsResource } from '../resources/metrics'
import { organisationsResource } from '../resources/organisations'
import { placesResource } from '../resources/places'
import { reportsResource } from '../resources/reports'
import { type PackagedTable, packageDescriptor, packageReadme } from './describe'

/** What a package covers: the same figures as claims and as totals by place. */
type PackageScope = { summary: SummaryScope; claims: ClaimsScope; bom: boolean }

/** Tables that are given whole, whatever figures are asked for, so that codes and keys of the others are found in them. */
const vocabulary: readonly { resource: ApiResource; ofCountry: boolean }[] = [
  { resource: reportsResource, ofCountry: true },
  { resource: placesResource, ofCountry: true },
  { resource: organisationsResource, ofCountry: false },
  { resource: metricsResource, ofCountry: false },
]

/** Everything on a country's record in one ZIP, or what some filters leave of it: tables as CSV, and what they mean. */
export const packageTable: DownloadTable<SummaryQuery, PackageScope> = {
  columns: claimsTable.columns,
  columnTexts: claimsTable.columnTexts,
  read: (given) => readSummaryQuery([...given, ['by', 'place']]),
  async find(session, query) {
    const summary = await summaryTable.find(session, query)
    if (!summary.ok) return summary
    const { country, metric, operator, place, from, to, bom } = query
    const claims = await claimsTable.find(session, {
      ...{ country, metric, operator, place, from, to, bom },
      report: null,
    })
    if (!claims.ok) return claims
    return { ok: true, query: { summary: summary.query, claims: claims.query, bom } }
  },
  batches: (session, { claims }) => claimsTable.batches(session, claims),
  fileName: ({ claims }) => `${claims.code}-${claims.narrowed === null ? '' : 'some-'}package`,
  title: ({ claims }, words) => claimsTable.title(claims, words),
  claimsOf: ({ claims }) => claimsTable.claimsOf(claims),
  archive: (session, scope, { address, changed }, inTurns) => {
    const words = getI18n('en')
    const country = scope.claims.code
    const tables: (PackagedTable & { rows(): AsyncGenerator<string[][]> })[] = [
      {
        ...{ name: 'claims', title: 'Reported figures, one to a row, with what became of each.' },
        ...{ columns: claimsTable.columns, texts: claimsTable.columnTexts(words) },
        rows: () => claimsTable.batches(session, scope.claims),
      },
      {
        ...{ name: 'summary', title: 'Totals by place.' },
        ...{ columns: summaryTable.columns, texts: summaryTable.columnTexts(words) },
        rows: () => summaryTable.batches(session, scope.summary),
      },
      ...vocabulary.map(({ resource, ofCountry }) => ({
        ...{ name: resource.name, title: `${resource.summary}.`, columns: itemColumns(resource.item) },
        texts: textsOfItem(resource),
        rows: () => rowsOf(session, resource, ofCountry ? country : null),
      })),
    ]
    const origin = { country, address: address.href, changed }
    const lastModified = new Date(changed === '' ? '1980-01-01T00:00:00Z' : changed)
    const files = [
      { name: 'README.md', input: packageReadme(tables, origin) },
      { name: 'datapackage.json', input: packageDescriptor(tables, origin) },
      ...tables.map(({ name, columns, rows }) => ({
        name: `${name}.csv`,
        input: csvText(columns, inTurns(rows()), { bom: scope.bom }),
      })),
    ]
    return chunksOf(makeZip(files.map((file) => ({ ...file, lastModified }))))
  },
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* stream as unknown as AsyncIterable<Uint8Array>
}

/** All of a resource, a page at a time. */
async function* rowsOf(
  session: SqlConnection,
  resource: ApiResource,
  country: string | null,
): AsyncGenerator<string[][]> {
  const columns = itemColumns(resource.item)
  let cursor: string | null = null
  do {
    const given: [string, string][] = [
      ...(country === null ? [] : [['country', country] as [string, string]]),
      ...(cursor === null ? [] : [['cursor', cursor] as [string, string]]),
    ]
    const asked = resource.understand(given)
    const found = asked.ok ? await asked.query.read(session) : asked
    if (!found.ok) throw new Error(`${resource.name} of a package cannot be read`)
    if ('batches' in found.query) {
      for await (const items of found.query.batches) yield cellsOfItems(flat(items), columns)
      return
    }
    yield cellsOfItems(flat(found.query.items), columns)
    cursor = found.query.next
  } while (cursor !== null)
}

/** Names by language stand in one cell, as JSON. */
const flat = (items: readonly object[]): object[] =>
  items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, isNested(value) ? JSON.stringify(value) : value]),
    ),
  )

const isNested = (value: unknown) =>
  Array.isArray(value)
    ? value.some((one) => typeof one === 'object')
    : typeof value === 'object' && value !== null

const textsOfItem = ({ item }: ApiResource): Record<string, string> =>
  Object.fromEntries(
    Object.entries(item.shape).flatMap(([name, field]) => {
      const { description } = (field as { meta?(): { description?: string } | undefined }).meta?.() ?? {}
      return description === undefined ? [] : [[name, description]]
    }),
  )
