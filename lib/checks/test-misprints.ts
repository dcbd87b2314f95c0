import type { TypedRow } from './entered'

/** A way in which rows are misprinted or mistyped: each of the ways in which `row` could have gone wrong by it. */
export type Misprint = (row: TypedRow, report: readonly TypedRow[], record: readonly TypedRow[]) => TypedRow[]

const amount = (row: TypedRow, amounts: readonly string[]): TypedRow[] =>
  [...new Set(amounts)]
    .filter((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) !== Number(row.amount))
    .map((text) => ({ ...row, amount: text }))

const digitsOf = (row: TypedRow) => [...row.amount!].flatMap((sign, at) => (sign === '.' ? [] : [at]))
const replaced = (text: string, at: number, length: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + length)

const units: Record<string, readonly string[]> = {
  area: ['ha', 'm2', 'km2', 'acre', 'dunum'],
  roads: ['km', 'm', 'mi'],
  aid: ['t', 'kg'],
}

const movedYears = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

export const misprints: Record<string, Misprint> = {
  'a digit dropped': (row) =>
    amount(
      row,
      digitsOf(row).map((at) => replaced(row.amount!, at, 1, '')),
    ),
  'a digit doubled': (row) =>
    amount(
      row,
      digitsOf(row).map((at) => replaced(row.amount!, at, 1, row.amount![at]!.repeat(2))),
    ),
  'two digits swapped': (row) =>
    amount(
      row,
      digitsOf(row).map((at) =>
        replaced(row.amount!, at, 2, `${row.amount![at + 1] ?? ''}${row.amount![at]}`),
      ),
    ),
  'the first digit misread': (row) =>
    amount(
      row,
      [...'123456789'].map((digit) => replaced(row.amount!, 0, 1, digit)),
    ),
  'the decimal point lost': (row) =>
    row.amount!.includes('.') ? amount(row, [row.amount!.replace('.', '')]) : [],
  'a thousand times too much': (row) => amount(row, [String(Number(row.amount) * 1000)]),
  'thousands read as decimals': (row) =>
    Number(row.amount) >= 1000 ? amount(row, [String(Number(row.amount) / 1000)]) : [],
  'another unit': (row) =>
    (units[row.metric!] ?? []).filter((unit) => unit !== row.unit).map((unit) => ({ ...row, unit })),
  'the country for the place': (row) =>
    row.places === row.country ? [] : [{ ...row, places: row.country! }],
  'another place': (row, _, record) => {
    const places = new Set(
      record.filter(({ country }) => country === row.country).map((other) => other.places!),
    )
    return [...places]
      .filter((other) => other !== row.places && other !== row.country)
      .map((other) => ({ ...row, places: other }))
  },
  'a total as the figure of a day': (row) =>
    row.basis === 'total' ? [{ ...row, basis: 'period', from: row.to! }] : [],
  'the figure of a day as a total': (row) =>
    row.basis === 'period' && row.from === row.to ? [{ ...row, basis: 'total', from: '' }] : [],
  'a year too late': (row) => [{ ...row, to: movedYears(row.to!, 1) }],
  'a year too early': (row) => [
    {
      ...row,
      to: movedYears(row.to!, -1),
      from: row.from === '' ? '' : row.from === row.to ? movedYears(row.from!, -1) : row.from!,
    },
  ],
  'day and month swapped': (row) => {
    const [year, month, day] = row.to!.split('-')
    const swapped = `${year}-${day}-${month}`
    return day! > '12' || day === month
      ? []
      : [{ ...row, to: swapped, from: row.from === row.to ? swapped : row.from! }]
  },
  'the amount of another row': (row, report) =>
    amount(
      row,
      report
        .filter(
          ({ metric, amount }) => metric !== row.metric && !(row.metric !== 'area' && amount!.includes('.')),
        )
        .map((other) => other.amount!),
    ),
}
