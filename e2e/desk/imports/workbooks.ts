import { existsSync, readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'

/** A month of demining in Colombia as its authority publishes it: capitals, Spanish names, parts of the devices in columns. */
const columns = [
  'departamento',
  'municipio',
  'totalartefactosdestruidos',
  'areadespejada',
  'ano',
  'mes',
  'tipodesminado',
  'map',
  'muse',
  'aei',
]

type Row = (string | number)[]

/** Four places: 10 devices (3 anti-personnel mines, 4 unexploded, 3 improvised) and 3,500.75 m2. */
export const firstMonths: Row[] = [
  ['ANTIOQUIA', 'SAN FRANCISCO', 3, 1200.5, 2023, 1, 'Comunidades', 1, 1, 1],
  ['ANTIOQUIA', 'COCORNÁ', 1, 800, 2023, 1, 'Comunidades', 1, 0, 0],
  ['META', 'GRANADA', 2, 500.25, 2023, 2, 'Bases Militares', 0, 2, 0],
  ['META', 'VISTAHERMOSA', 4, 1000, 2023, 2, 'Comunidades', 1, 1, 2],
]

/** One more month of two of them. */
export const laterMonth: Row[] = [
  ['ANTIOQUIA', 'COCORNÁ', 2, 300, 2023, 3, 'Comunidades', 2, 0, 0],
  ['META', 'GRANADA', 1, 150, 2023, 3, 'Comunidades', 0, 0, 1],
]

/** A workbook with these rows below the names of the columns. */
export const workbook = async (rows: Row[]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Hoja1', rows: [columns, ...rows] }] }))

/** A file to be chosen in a form. */
export const fileOf = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
})

/** The workbook of Colombia itself, which is not the project's to give away; null where it is not beside the project. */
export function publishedWorkbook(): Buffer | null {
  const name = '../../../../shared/data/spreadsheets/colombia-situacion-desminado-humanitario.xlsx'
  const path = new URL(name, import.meta.url)
  return existsSync(path) ? readFileSync(path) : null
}

/** Its totals, as its own cells add up (5,006 and 2,170,631.03 m2) and headlines have it. */
export const publishedTotals = { devices: '5,006', area: '2.171 km²' }

const places = [
  ...[
    ['ANTIOQUIA', 'SAN FRANCISCO'],
    ['ANTIOQUIA', 'COCORNÁ'],
  ],
  ...[
    ['META', 'GRANADA'],
    ['META', 'VISTAHERMOSA'],
  ],
] as const

/** A place that the record does not have by this name. */
const unknownPlace = ['CHOCO', 'EL CARMEN DEL ATRATO'] as const

/**
 * 120 rows of the same form, 600 figures: three devices of one kind each and 100.5 m2 a row, two rows of the first place and month, one of
 * a place that is not on record.
 */
export const manyRows: Row[] = Array.from({ length: 120 }, (_, number) => {
  const [area, place] = number === 118 ? unknownPlace : (places[number % 4] ?? places[0])
  const month = number === 119 ? 0 : Math.floor(number / 4)
  const [where, which] = number === 119 ? places[0] : [area, place]
  const when = [2019 + Math.floor(month / 12), 1 + (month % 12)] as const
  return [where, which, 3, 100.5, ...when, 'Comunidades', 1, 1, 1]
})

/** 120 times 3, and 120 times 100.5 m2, as headlines have it. */
export const manyTotals = { devices: '360', area: '0.012 km²' }
