import fc from 'fast-check'
import ar from './mapping/words/ar.json'
import de from './mapping/words/de.json'
import en from './mapping/words/en.json'
import es from './mapping/words/es.json'
import fr from './mapping/words/fr.json'
import ru from './mapping/words/ru.json'
import {
  laidFigure as figure,
  keyOfLaid as key,
  type LaidFigure,
  unitsOfLaid as units,
} from './test-laid-figures'
import type { CellHabits, Sheet, SheetCell, SheetHeader } from './types'

/** A table of figures, and how it was laid out. */
export interface LaidTable {
  figures: LaidFigure[]
  sheet: Sheet
  header: SheetHeader
  habits: CellHabits
  layout: string
}

const languages = [en, fr, es, ar, ru, de]

/** A header of a table in one of six languages, for a thing that is spelt in some words. */
const said = (
  of: (language: (typeof languages)[number]) => string | undefined,
  skip: readonly string[] = [],
) =>
  fc.constantFrom(
    ...languages.flatMap((language) =>
      (of(language) ?? '')
        .split(',')
        .flatMap((text) => (text.trim() === '' || skip.includes(text.trim()) ? [] : [text.trim()])),
    ),
  )

/** Words that mean another thing as well, in another language or by themselves. */
const unclear = [
  'at',
  'av',
  'no',
  'map',
  'mac',
  'mav',
  'ap',
  'эт',
  'total',
  'where',
  'ou',
  'wo',
  'day',
  'au',
  'jour',
  'from',
  'de',
  'source',
]

const metricHeader = (metric: string) =>
  said(({ metrics }) => (metrics as Record<string, string>)[metric], unclear)
const partHeader = (part: string) => said(({ parts: all }) => (all as Record<string, string>)[part], unclear)

interface Choices {
  numbers: 'numbers' | 'point' | 'comma' | 'arabic'
  time: 'year and month' | 'period' | 'days'
  order: number
  extras: readonly string[]
}

const choices: fc.Arbitrary<Choices> = fc.record({
  numbers: fc.constantFrom('numbers', 'point', 'comma', 'arabic'),
  time: fc.constantFrom('year and month', 'period', 'days'),
  order: fc.nat(1_000),
  extras: fc.subarray(['Donor', 'Latitude', 'Zustand', 'Priority level']),
})

function written(amount: string, how: Choices['numbers']): SheetCell {
  if (how === 'numbers') return Number(amount)
  const [whole = '', fraction] = amount.split('.')
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, how === 'comma' ? '.' : ',')
  if (how === 'comma') return fraction === undefined ? grouped : `${grouped},${fraction}`
  if (how === 'point') return fraction === undefined ? grouped : `${grouped}.${fraction}`
  const plain = fraction === undefined ? whole : `${whole}٫${fraction}`
  return plain.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
}

/** The cells that say a month, and the names of their columns. */
function timeCells(month: string, how: Choices['time']): SheetCell[] {
  const [year = '', number = ''] = month.split('-')
  if (how === 'period') return [month]
  if (how === 'year and month') return [Number(year), Number(number)]
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  return [{ day: `${month}-01` }, { day: `${month}-${last}` }]
}

const timeNames = (how: Choices['time']) =>
  how === 'period'
    ? fc.tuple(said(({ period }) => period))
    : how === 'days'
      ? fc.tuple(
          fc.constantFrom('Start date', 'From date', 'Date de début', 'Fecha de inicio', 'Дата начала'),
          fc.constantFrom('End date', 'Date de fin', 'Fecha de fin', 'Дата окончания'),
        )
      : fc.tuple(
          said(({ year }) => year),
          said(({ month }) => month),
        )

const shared = {
  operator: said(({ fields }) => fields.operator, [...unclear, 'ngo']),
  place: said(({ fields }) => fields.places, [...unclear, 'area of work', 'codigo dane']),
  metric: said(({ fields }) => fields.metric, unclear),
  amount: said(({ fields }) => fields.amount, unclear),
  unit: said(({ fields }) => fields.unit, unclear),
}

function tableOf(
  names: readonly string[],
  rows: readonly SheetCell[][],
  { order, extras }: Choices,
): Pick<LaidTable, 'sheet' | 'header'> {
  const all = [...names, ...extras]
  const at = all
    .map((_, column) => column)
    .sort((a, b) => (((a + 1) * 7919 * (order + 1)) % 1009) - (((b + 1) * 7919 * (order + 1)) % 1009))
  const extra = (name: string, row: number): SheetCell =>
    name === 'Latitude' ? 33 + row / 7 : `${name.slice(0, 2)}${row}x`
  const cells = rows.map((row, number) => {
    const whole = [...row, ...extras.map((name) => extra(name, number))]
    return at.map((column) => whole[column] ?? null)
  })
  const sheet: Sheet = {
    name: 'Data',
    hidden: false,
    merged: [],
    rows: [at.map((column) => all[column] ?? null), ...cells],
  }
  const columns = at.map((column, place) => ({ at: place, name: all[column] ?? '', tag: '', samples: [] }))
  return { sheet, header: { row: 0, rows: 1, tags: null, firstRow: 1, columns } }
}

const habitsOf = ({ numbers }: Choices): CellHabits => ({
  decimal: numbers === 'comma' ? ',' : '.',
  dayOrder: 'day-first',
})

/** One figure a row. */
const long: fc.Arbitrary<LaidTable> = fc
  .tuple(fc.uniqueArray(figure, { minLength: 2, maxLength: 12, selector: key }), choices)
  .chain(([figures, how]) =>
    fc.tuple(fc.record(shared), timeNames(how.time)).map(([names, times]) => {
      const rows = figures.map(({ operator, metric, part, place, month, amount }) => [
        ...[operator, part === '' ? metric : `${metric}`, place, part, written(amount, how.numbers)],
        ...[units[metric] ?? '', ...timeCells(month, how.time)],
      ])
      const all = [names.operator, names.metric, names.place, 'part', names.amount, names.unit, ...times]
      return { figures, ...tableOf(all, rows, how), habits: habitsOf(how), layout: 'long' }
    }),
  )

/** A column for each metric and part. */
const byMetric: fc.Arbitrary<LaidTable> = fc
  .tuple(
    fc.uniqueArray(figure, {
      minLength: 2,
      maxLength: 8,
      selector: ({ operator, place, month }) => [operator, place, month].join(),
    }),
    choices,
    fc.uniqueArray(
      fc.constantFrom(
        'devices',
        'devices/ap_mine',
        'devices/ied',
        'area',
        'area_surveyed',
        'casualties',
        'casualties/killed',
        'casualties/injured',
      ),
      { minLength: 2, maxLength: 5 },
    ),
  )
  .chain(([seeds, how, columns]) => {
    const counted = columns
      .flatMap((column) => [column.split('/')[0] ?? '', column])
      .filter((column, at, all) => all.indexOf(column) === at)
      .map((column) => column.split('/') as [string, string?])
    const headers = counted.map(([metric, part]) =>
      part === undefined ? metricHeader(metric) : partHeader(part),
    )
    return fc
      .tuple(fc.record(shared), timeNames(how.time), fc.tuple(...headers))
      .filter(([, , names]) => new Set(names.map((name) => name.toLowerCase())).size === names.length)
      .map(([names, times, amounts]) => {
        const figures: LaidFigure[] = []
        const rows = seeds.map((seed, number) => {
          const cells = counted.map(([metric, part = ''], column) => {
            // Some cells are blank: no figure.
            if ((number + column) % 5 === 4) return null
            const amount = units[metric] === 'm2' ? seed.amount : (seed.amount.split('.')[0] ?? '0')
            const own = { ...seed, metric, part, amount: String(amount) }
            figures.push(own)
            return written(own.amount, how.numbers)
          })
          return [seed.operator, seed.place, ...cells, ...timeCells(seed.month, how.time)]
        })
        const all = [
          names.operator,
          names.place,
          ...amounts.map((name, at) => unitName(name, counted[at]?.[0] ?? '')),
          ...times,
        ]
        return {
          figures,
          ...tableOf(all, rows, { ...how, order: 0 }),
          habits: habitsOf(how),
          layout: 'by metric',
        }
      })
  })

const unitName = (name: string, metric: string) => (units[metric] === 'm2' ? `${name} (m2)` : name)

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A column for each month. */
const byMonth: fc.Arbitrary<LaidTable> = fc
  .tuple(
    fc.uniqueArray(figure, {
      minLength: 2,
      maxLength: 8,
      selector: ({ operator, place, metric, part }) => [operator, place, metric, part].join(),
    }),
    choices,
    fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 }),
    fc.constantFrom('2024-03', 'Mar 2024', 'Mar-24', 'mars 2024', '03/2024'),
  )
  .chain(([seeds, how, months, style]) =>
    fc.record(shared).map((names) => {
      const figures: LaidFigure[] = []
      const rows = seeds.map((seed) => {
        const cells = months.map((number, column) => {
          if (column === seeds.indexOf(seed)) return null
          const own = { ...seed, month: `2023-${String(number).padStart(2, '0')}` }
          figures.push(own)
          return written(own.amount, how.numbers)
        })
        return [seed.operator, seed.place, seed.metric, seed.part, units[seed.metric] ?? '', ...cells]
      })
      const all = [
        names.operator,
        names.place,
        names.metric,
        'part',
        names.unit,
        ...months.map((month) => monthName(month, style)),
      ]
      return { figures, ...tableOf(all, rows, how), habits: habitsOf(how), layout: 'by month' }
    }),
  )

function monthName(month: number, style: string): string {
  const number = String(month).padStart(2, '0')
  if (style === '2024-03') return `2023-${number}`
  if (style === '03/2024') return `${number}/2023`
  if (style === 'mars 2024')
    return new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.UTC(2023, month - 1, 15),
    )
  const name = monthNames[month - 1] ?? ''
  return style === 'Mar-24' ? `${name}-23` : `${name} 2023`
}

/** Tables of random figures, laid out at random. */
export const laidTables: fc.Arbitrary<LaidTable> = fc.oneof(long, byMetric, byMonth)
