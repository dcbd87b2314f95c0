import 'server-only'
import type { Cell, Session } from '@/lib/db/session'
import { columns } from './rows'

type Table = keyof typeof columns

/** Rows waiting to be written together: references point backwards, so the tables are written in this order. */
const order: readonly Table[] = ['Report', 'ReportCountry', 'ReportWord', 'Claim', 'Ruling', 'AuditEntry']

export class Batch {
  readonly #session: Session
  readonly #rows = new Map<Table, Cell[][]>()

  constructor(session: Session) {
    this.#session = session
  }

  add(table: Table, row: Cell[]): void {
    const rows = this.#rows.get(table)
    if (rows === undefined) this.#rows.set(table, [row])
    else rows.push(row)
  }

  async write(): Promise<void> {
    for (const table of order) await this.#session.insert(table, columns[table], this.#rows.get(table) ?? [])
    this.#rows.clear()
  }
}
