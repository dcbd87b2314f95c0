import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { xlsxChunks } from '@/lib/exchange/xlsx/xlsx-out'
import { elementAt } from '@/lib/lookup/element-at'
import { addDays } from '@/lib/periods/day'
import { firstDay, lastDay, nextMonth } from '@/lib/periods/month'
import type { FigureField, Mapping } from '@/lib/spreadsheets/types'
import { fictionalCountry } from '../generator/country'
import { printed } from '../generator/figure'
import { counted, operationsIn } from '../generator/operations'
import { dayCount } from '../generator/reports'

/** The columns of the workbook and what they are; each row has one figure of a month. */
const columns = [
  { name: 'Bulletin', field: 'report_id', kind: 'text' },
  { name: 'Source', field: 'publisher', kind: 'text' },
  { name: 'Came out', field: 'published', kind: 'text', days: true },
  { name: 'Team', field: 'operator', kind: 'text' },
  { name: 'What', field: 'metric', kind: 'text' },
  { name: 'Town', field: 'places', kind: 'text' },
  { name: 'Since', field: 'from', kind: 'text', days: true },
  { name: 'Until', field: 'to', kind: 'text', days: true },
  { name: 'How much', field: 'amount', kind: 'decimal' },
  { name: 'Of', field: 'unit', kind: 'text' },
] as const satisfies readonly { name: string; field: FigureField; kind: string; days?: true }[]

const operators = 12
const firstMonth = 201_801

/** Writes a workbook as somebody else would keep it, of so many rows that are a figure each, and the mapping that answers it. */
export async function writeWorkbook(file: string, mappingFile: string, rows: number): Promise<void> {
  const sheet = {
    name: 'Figures',
    columns: columns.map(({ field, ...column }) => column),
    rows: batchesOf(figuresByMonth(rows)),
  }
  await pipeline(Readable.from(xlsxChunks([sheet])), createWriteStream(file))
  const mapping: Mapping = {
    version: 1,
    sheet: null,
    header: { row: 0, rows: 1 },
    columns: columns.map(({ name, field }, at) => ({ name, at, is: { use: 'field', field } })),
    constants: { country: fictionalCountry().code, basis: 'period', qualifier: 'exact' },
    habits: { decimal: '.' },
    year: null,
    repeated: 'apart',
    values: [],
  }
  await writeFile(mappingFile, JSON.stringify(mapping))
}

/** What every operator did of everything in every town, month by month. */
function* figuresByMonth(rows: number): Generator<string[]> {
  const country = fictionalCountry()
  const operations = operationsIn(country, operators, dayCount)
  let left = rows
  for (let month = firstMonth, day = 0; left > 0; month = nextMonth(month)) {
    const [from, to] = [firstDay(month), lastDay(month)]
    const before = day - 1
    day += Number(to.slice(-2))
    for (let operator = 0; operator < operators; operator++)
      for (const [metric, of] of counted.entries())
        for (const town of country.cities) {
          if (left-- <= 0) return
          const count = (until: number) => operations.count(operator, metric, town, until)
          const amount = printed(count(day - 1) - count(before), of.scale)
          const who = elementAt(operations.operators, operator)
          const bulletin = [`m-${month}`, 'Borderland Mine Action Centre', addDays(to, 5)]
          yield [...bulletin, who, of.metric, elementAt(town.codes, 0), from, to, amount, of.unit]
        }
  }
}

function* batchesOf(rows: Iterable<string[]>): Generator<string[][]> {
  let batch: string[][] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < 500) continue
    yield batch
    batch = []
  }
  yield batch
}
