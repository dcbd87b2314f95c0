import 'server-only'
import { openChain } from '@/lib/audit/chain'
import { type Additions, openStreams } from '@/lib/claims/streams'
import type { Author } from '@/lib/claims/types'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { type AddOrganisation, openDirectory } from '@/lib/organisations/directory'
import type { Table, Writes } from '../write-batch'
import { type Purpose, type WriteContext, writeContextWith } from '../write-context'

/** What entering would write, kept instead of written. */
export class PlannedWrites implements Writes {
  readonly #rows = new Map<Table, SqlValue[][]>()
  /** Ids of claims that would end. */
  readonly ended = new Set<number>()
  /** By the id of the report: its fields, as `reportCells` gives them. */
  readonly reports = new Map<number, readonly SqlValue[]>()

  rowsOf(table: Table): readonly (readonly SqlValue[])[] {
    return this.#rows.get(table) ?? []
  }

  add(table: Table, row: SqlValue[]): void {
    const rows = this.#rows.get(table)
    if (rows === undefined) this.#rows.set(table, [row])
    else rows.push(row)
  }

  async endClaim(id: number): Promise<void> {
    this.ended.add(id)
  }

  async supersede(): Promise<void> {}

  async removeAnswer(): Promise<void> {}

  async changeReport(id: number, cells: readonly SqlValue[]): Promise<void> {
    this.reports.set(id, cells)
  }

  async addPlaceWords(): Promise<void> {}

  async write(): Promise<void> {}
}

/** A stream that a first figure of its kind would add. */
export interface PlannedStream {
  id: number
  /** Codes of its places, in UTF-16 order. */
  area: readonly string[]
  operationId: number
  metric: string
  /** Blank for the whole. */
  part: string
  areaId: number
}

/** An entry that reads the record and writes nothing: `writes` and `added` say what would be on record. */
export async function planEntry(
  session: SqlConnection,
  author: Author,
  placeIds: ReadonlyMap<string, number>,
  purpose: Purpose = { action: 'report.publish' },
) {
  const writes = new PlannedWrites()
  const additions = new PlannedAdditions(session)
  const addOrganisation: AddOrganisation = () => additions.nextId('Organisation')
  const directory = await openDirectory(session, addOrganisation)
  const streams = openStreams(session, directory, placeIds, additions)
  const entry: WriteContext = await writeContextWith(session, author, purpose, {
    directory,
    streams,
    batch: writes,
    chain: await openChain(session),
  })
  return { entry, writes, added: () => additions.streams() }
}

/** Gives out the ids that would be next. */
class PlannedAdditions implements Additions {
  readonly #next = new Map<string, number>()
  readonly #areas = new Map<number, string>()
  readonly #streams: Omit<PlannedStream, 'area'>[] = []

  constructor(private readonly session: SqlConnection) {}

  async nextId(table: string): Promise<number> {
    const id = this.#next.get(table) ?? (await nextId(this.session, table))
    this.#next.set(table, id + 1)
    return id
  }

  async insert(
    table: string,
    _columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    if (table === 'Area') for (const [id, key] of rows) this.#areas.set(Number(id), String(key))
    if (table === 'Stream') {
      for (const [id, operationId, metric, part, areaId] of rows)
        this.#streams.push({
          ...{ id: Number(id), operationId: Number(operationId), metric: String(metric), part: String(part) },
          areaId: Number(areaId),
        })
    }
  }

  async streams(): Promise<PlannedStream[]> {
    const planned: PlannedStream[] = []
    for (const stream of this.#streams) {
      const key = this.#areas.get(stream.areaId) ?? (await this.#areaOnRecord(stream.areaId))
      planned.push({ ...stream, area: key.split('+') })
    }
    return planned
  }

  async #areaOnRecord(id: number): Promise<string> {
    const rows = await this.session.query<{ key: string }>('select "key" from "Area" where "id" = ?', [id])
    return elementAt(rows, 0).key
  }
}
