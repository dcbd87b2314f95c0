import { tableRows } from '../layout/table-rows'
import type { KnownIndex } from '../mapping/known-index'
import type { Mapping, Sheet, SheetHeader } from '../types'
import type { Unanswered } from './one-row'
import { RepeatedFigures } from './repeated'
import { RowReader } from './row-reader'

type UnansweredValue = Extract<Unanswered, { ask: 'value' }>

/** What the rows of a table say together: what they leave unanswered, each thing once, and which figures stand in several of them. */
export interface TableSurvey {
  /** The first text that can be read in several ways, of each kind. */
  samples: ReadonlyMap<Exclude<Unanswered['ask'], 'value'>, string>
  values: readonly { first: UnansweredValue; rows: number }[]
  repeated: RepeatedFigures
}

/** A table of a sheet with the mapping by which it is read. */
export class MappedTable {
  readonly reader: RowReader
  /** Its rows of data, from 0. */
  readonly rows: readonly number[]
  #survey: TableSurvey | null = null

  /** `shape`: the digest of the form of the file, by which reports without an id are known. */
  constructor(
    readonly sheet: Sheet,
    readonly header: SheetHeader,
    readonly mapping: Mapping,
    readonly index: KnownIndex,
    shape: string,
  ) {
    this.reader = new RowReader(sheet, header, mapping, index, shape)
    this.rows = tableRows(sheet, header).data
  }

  /** All rows are read for it, once. */
  survey(): TableSurvey {
    if (this.#survey !== null) return this.#survey
    const samples = new Map<Exclude<Unanswered['ask'], 'value'>, string>()
    const values = new Map<string, { first: UnansweredValue; rows: number }>()
    const repeated = new RepeatedFigures()
    for (const row of this.rows) {
      const { figures, unanswered } = this.reader.read(row)
      for (const figure of figures) repeated.note(figure)
      for (const one of unanswered) {
        if (one.ask !== 'value') {
          if (!samples.has(one.ask)) samples.set(one.ask, one.sample)
          continue
        }
        const key = `${one.field}\t${one.text}\t${one.within}`
        const known = values.get(key)
        if (known === undefined) values.set(key, { first: one, rows: 1 })
        else known.rows++
      }
    }
    this.#survey = { samples, values: [...values.values()], repeated }
    return this.#survey
  }
}
