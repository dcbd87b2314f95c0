import fc from 'fast-check'
import { canName } from '@/lib/organisations/name-fault'
import { type Day, dayNumber, daysInMonth, isoDay } from '@/lib/periods/day'
import { problemKey } from '@/lib/problems/problem'
import { compareDecimals, type Decimal, parseDecimal } from '@/lib/quantities/decimal'
import { LARGEST_AMOUNT, type UnitCode, unitOf } from '@/lib/quantities/units'
import type { RowCells } from './test-files'

/** Words of many scripts, and such as break careless code: marks, markup, addresses, names of an object's own properties. */
const words = [
  ...[
    'Team',
    'Russian International Mine Action Centre',
    'Équipe',
    'Łódź',
    'Đội',
    'İstanbul',
    'straße',
    'Dar‘a',
    "O'Neill",
    'N’Djamena',
  ],
  ...[
    'مركز إزالة الألغام',
    'دِرْعَا',
    'Центр разминирования',
    'Їжак',
    'המרכז לפינוי מוקשים',
    '地雷処理',
    '排雷中心',
  ],
  ...[
    '지뢰제거',
    'बारूदी सुरंग',
    'ศูนย์',
    'ፈንጂ',
    'Ομάδα',
    'ԱԿԱՆ',
    'ნაღმი',
    'e\u0301quipe',
    'Z\u0351\u030Ba\u0320lgo',
    '𝔐ine',
    '🧨 crew',
  ],
  ...[
    '"Quoted" & Sons',
    'A, B and C',
    '<b>bold</b>',
    '{count}',
    '100%',
    '%2F',
    'a/b\\c',
    '#7?x=1&y=2',
    "'; drop",
    '`x` $y',
  ],
  ...['__proto__', 'constructor', 'toString', '٣٤٥', '１２', '²', 'ﬁ', 'x'.repeat(90)],
]

/** Names of organisations: of any script, with a letter or a digit, without a sign that cannot be seen. */
export const name = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
  )
  .map((parts) => visible(parts.join(' ')))
  .filter((text) => canName(text.normalize('NFC')) && text.length <= 200)

/** Titles: names and what else a headline has. */
export const title = fc
  .tuple(name, fc.constantFrom('', ', week 7', ' — “update”', ' / بيان', ' (2)'))
  .map((parts) => parts.join(''))

/** Sentences and notes: several lines, quotes, commas, and nothing at all. */
export const lines = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(',\n"so far"\n\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('=1+1', '-5', '@home', '\tx', 'Line\twith tab', 'w'.repeat(4_000)),
  },
)

/** What follows the number in an id of a report: characters that addresses and files treat in ways of their own. */
export const idEnding = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '/7',
      ' b',
      '?x=1&y',
      '#top',
      '%',
      '%2F',
      '+',
      '.csv',
      '..',
      '\\',
      '"q"',
      "'s",
      '<i>',
      ':',
      '@',
      '報告',
      'تقرير',
      '🧨',
      'é',
      'e\u0301',
    ),
  },
)

/** A code of a language: those that are spoken, and others that are formed like one. */
export const language = fc.constantFrom(
  '',
  '',
  'en',
  'ar',
  'uk',
  'ru',
  'fr',
  'he',
  'ja',
  'ckb',
  'zh-Hant',
  'pt-BR',
  'sr-Latn-RS',
  'xx',
  'qaa',
  'en-abc',
  'de-1996',
  'zz-99999999',
)

export const address = fc.constantFrom(
  '',
  '',
  'https://example.org/report/7',
  'http://example.org:8080/a?b=c&d=%20#e',
  'https://müller.example/straße',
  'https://пример.рф/отчёт',
  'https://example.org/%E0%A4%A',
  'https://user@example.org/',
  'http://[2001:db8::1]/',
  `https://example.org/${'a'.repeat(1_900)}`,
)

/** How the days of one file lie: most within two months of one another, so that figures meet; others anywhere. */
export const days = (first: Day): fc.Arbitrary<Day> => {
  const near = dayNumber(first)
  return fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: near, max: near + 60 }).map(isoDay) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: between('1900-01-01', '2026-06-30') },
  )
}

/** The day that a file's figures begin about. */
export const firstDay = fc.oneof(
  { weight: 4, arbitrary: between('2010-01-01', '2026-03-01') },
  { weight: 1, arbitrary: fc.constantFrom('1914-12-01', '1999-12-20', '2000-02-01', '2024-02-20') },
)

/** Leap days, ends of months, years and centuries. */
const odd = [
  '2024-02-29',
  '2000-02-29',
  '1904-02-29',
  '1900-02-28',
  '2023-02-28',
  '2020-12-31',
  '2021-01-01',
  '1999-12-31',
  '1970-01-01',
  '1969-12-31',
  '1900-01-01',
  '2015-03-31',
]

/** Days that have not come yet: they are entered only where somebody answers for them. */
export const future = fc.constantFrom('2027-01-31', '2099-01-01', '2096-02-29', '2199-12-31')

function between(first: Day, last: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(isoDay)
}

/** The last day of the month or year that a day lies in, which is what such a precision is written with. */
export function endOf(day: Day, precision: string): Day {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)]
  if (precision === 'year') return `${year}-12-31`
  return precision === 'month' ? `${year}-${month}-${daysInMonth(Number(year), Number(month))}` : day
}

/** The first day of it. */
export function beginningOf(day: Day, precision: string): Day {
  if (precision === 'year') return `${day.slice(0, 4)}-01-01`
  return precision === 'month' ? `${day.slice(0, 7)}-01` : day
}

/** An amount of a unit: nothing, some, rounded, with more decimals than anybody needs, and the largest that is kept. */
const amount = (unit: UnitCode, whole: boolean): fc.Arbitrary<string> => {
  const { numerator, denominator } = unitOf(unit)
  const largest = (LARGEST_AMOUNT * denominator) / numerator
  const some = fc.integer({ min: 0, max: 3_000 }).map(String)
  const round = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 4 }))
    .map(([a, noughts]) => `${a}${'0'.repeat(noughts)}`)
  const any = fc.bigInt({ min: 0n, max: largest - 1n }).map(String)
  const fraction = fc.oneof(digits(1, 3), digits(18, 24))
  const decimal = fc.tuple(fc.oneof(some, any), fraction).map(([a, b]) => `${a}.${b}`)
  return fc.oneof(
    { weight: 8, arbitrary: some },
    { weight: 4, arbitrary: round },
    { weight: 1, arbitrary: fc.constantFrom('0', '0010', '10.0', '0.000', largest.toString()) },
    { weight: 1, arbitrary: any },
    { weight: whole ? 0 : 5, arbitrary: decimal },
  )
}

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength })

const qualifiers = ['exact', 'exact', 'about', 'at_least', 'at_most', 'between']

/** A printed figure: `amount_to` is filled for "between" alone, and is not the smaller one. */
export function figure(units: readonly UnitCode[], whole: boolean): fc.Arbitrary<RowCells> {
  return fc.constantFrom(...units).chain((unit) =>
    fc
      .tuple(fc.constantFrom(...qualifiers), amount(unit, whole), amount(unit, whole))
      .map(([qualifier, a, b]) => {
        if (qualifier !== 'between') return { qualifier, unit, amount: a, amount_to: '' }
        const [smaller, larger] = compareDecimals(decimalOf(a), decimalOf(b)) <= 0 ? [a, b] : [b, a]
        return { qualifier, unit, amount: smaller, amount_to: larger }
      }),
  )
}

function decimalOf(text: string): Decimal {
  const read = parseDecimal(text)
  if (!read.ok) throw new Error(`${text}: ${problemKey(read.problem)}`)
  return read.value
}

/** The text without signs that cannot be seen, and with no space around it. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\uFFFC]/gu, '').trim()
}
