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
