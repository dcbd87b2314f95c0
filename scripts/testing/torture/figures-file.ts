import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { xlsxChunks } from '@/lib/exchange/xlsx/xlsx-out'

const columns =
  'report_id,report_title,publisher,published,operator,country,metric,basis,from,to,places,qualifier,amount,unit'.split(
    ',',
  )
const operators = 8

/** One item a day by each of eight operators: as many figures as are asked for. */
function figures(rows: number): string[][] {
  return Array.from({ length: rows }, (_, at) => {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(at / operators))).toISOString().slice(0, 10)
    const operator = `Team ${at % operators}`
    return `r${at},Daily bulletin,Agency,${day},${operator},SY,devices,period,${day},${day},SY09,exact,1,count`.split(
      ',',
    )
  })
}

/** Writes a file of our own format. */
export function writeFiguresCsv(file: string, rows: number): Promise<void> {
  return writeFile(file, [columns, ...figures(rows)].map((cells) => `${cells.join(',')}\n`).join(''))
}

/** Writes the same figures as a workbook. */
export function writeFiguresXlsx(file: string, rows: number): Promise<void> {
  async function* batches() {
    yield figures(rows)
  }
  const sheet = {
    name: 'Figures',
    columns: columns.map((name) => ({ name, kind: 'text' as const })),
    rows: batches(),
  }
  return pipeline(Readable.from(xlsxChunks([sheet])), createWriteStream(file))
}
