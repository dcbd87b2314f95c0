import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { NamedPlace } from '@/lib/places/resolve'
import { type Decimal, parseDecimal } from '@/lib/quantities/decimal'
import { findHeader } from './layout/header'
import { shapeOf } from './layout/shape'
import { guessMapping } from './mapping/guess'
import { indexKnown } from './mapping/known-index'
import { questionsOf, withHabits } from './mapping/questions'
import { readSpreadsheet } from './read/read-spreadsheet'
import { figuresOf } from './rows/figures'
import { MappedTable } from './rows/mapped-table'
import { metrics } from './test-known'
import type { MappedFigure, Mapping, Question } from './types'

/** A real workbook that is not the project's to give away; the same shape, made up, is in guess.test.ts. */
const folder = new URL('../../../shared/data/spreadsheets/', import.meta.url)
const files = ['colombia-situacion-desminado-humanitario.xlsx', 'colombia-desminado-2005-2014.csv']
const isThere = existsSync(new URL('colombia-desminado-2005-2014.csv', folder))

const packed = JSON.parse(
  brotliDecompressSync(readFileSync('prisma/seed/gazetteer/CO.json.br')).toString(),
) as { areas: [string, string][]; places: [number, string, string, string][] }
const places: NamedPlace[] = [
  { code: 'CO', parent: null, kind: 'country', names: { en: 'Colombia' }, aliases: [] },
  ...packed.areas.map(([code, name]): NamedPlace => {
    const [country = '', first = '', second] = code.split('.')
    const isFirst = second === undefined
    return {
      ...{ code, kind: isFirst ? 'admin1' : 'admin2', parent: isFirst ? country : `${country}.${first}` },
      ...{ names: { en: name }, aliases: [] },
    }
  }),
  ...packed.places.map(([id, name, kind, area]): NamedPlace => {
    const of = kind === 'locality' ? 'locality' : 'city'
    return { code: `gn${id}`, kind: of, parent: area || 'CO', names: { en: name }, aliases: [] }
  }),
]
const index = indexKnown({ metrics, places, organisations: [] })

/** The amounts of a metric or a part, added up in hundredths. */
function sum(figures: readonly MappedFigure[], metric: string, part = ''): number {
  let hundredths = 0n
  for (const { cells } of figures) {
    if (cells.metric !== metric || (cells.part ?? '') !== part) continue
    const read = parseDecimal(cells.amount ?? '')
    const { digits, scale }: Decimal = read.ok ? read.value : { digits: 0n, scale: 0 }
    hundredths += digits * 10n ** BigInt(2 - scale)
  }
  return Number(hundredths) / 100
}

const names = (questions: readonly Question[]) =>
  questions.flatMap((question) => (question.ask === 'value' ? [`${question.within} > ${question.text}`] : []))

test.skipIf(!isThere).each(files)('%s comes to its figures with a few answers', async (name) => {
  const file = await readSpreadsheet(readFileSync(new URL(name, folder)))
  const [sheet] = file.sheets
  const header = sheet && findHeader(sheet)
  if (!sheet || !header) throw new Error('no table was found')
  const shape = shapeOf(header)
  const guess = withHabits(sheet, header, guessMapping(sheet, header, index))
  expect(guess.constants).toEqual({ country: 'CO', basis: 'period', qualifier: 'exact' })
  const asked = questionsOf(new MappedTable(sheet, header, guess, index, shape))
  expect(names(asked).sort()).toEqual(['CHOCO > EL CARMEN DEL ATRATO', 'SANTANDER > EL CARMEN'])
  const others = asked.filter(({ ask }) => ask !== 'value')
  expect(others.map((question) => ('field' in question ? question.field : question.ask))).toEqual([
    ...['publisher', 'published', 'report_title', 'operator', 'unit', 'repeated'],
  ])
  const mapping: Mapping = {
    ...guess,
    constants: {
      ...guess.constants,
      ...{
        publisher: 'Presidency of Colombia',
        published: '2014-12-31',
        report_title: '',
        operator: 'DAICMA',
      },
      unit: 'm2',
    },
    repeated: 'add',
    values: [
      { field: 'places', text: 'El Carmen', within: 'Santander', is: 'CO.26.68235' },
      { field: 'places', text: 'El Carmen del Atrato', within: 'Chocó', is: 'CO.11.27245' },
    ],
  }
  expect(questionsOf(new MappedTable(sheet, header, mapping, index, shape))).toEqual([])
  const found = [...figuresOf(new MappedTable(sheet, header, mapping, index, shape))]
  expect(found.filter((one) => 'problem' in one)).toEqual([])
  const figures = found.flatMap((one) => ('figure' in one ? [one.figure] : []))
  expect(sum(figures, 'devices')).toBe(5_006)
  expect(sum(figures, 'area')).toBe(2_170_631.03)
  const parts = ['ap_mine', 'uxo', 'ied'].map((part) => sum(figures, 'devices', part))
  expect(parts[0]! + parts[1]! + parts[2]!).toBe(5_006)
  const added = figures.filter(({ cells, rows }) => cells.metric === 'area' && rows.length > 1)
  expect([added.length, added.flatMap(({ rows }) => rows).length]).toEqual([5, 15])
  // 333 rows, of which 15 came to 5.
  expect(figures).toHaveLength((333 - 15 + 5) * 5)
})
