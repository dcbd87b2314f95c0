import { expect, it } from 'vitest'
import type { Problem, ProblemCode, ProblemValues } from '@/lib/problems/problem'
import { allMessages } from './all-messages'
import { LOCALES, type Locale } from './locales'
import { problemText } from './problem-text'
import { getI18n } from './words'

const claims = { texts: ['"r.1"', '"r.2"'], more: 3 }
const none = { texts: [], more: 0 }
const nothing = [{}]
const aleppo = { code: 'SY02', name: 'Aleppo', names: { en: 'Aleppo', ar: 'حلب', ru: null }, kind: 'admin1' }
const where = [
  { where: 'line', line: 4 },
  { where: 'earlier', line: 0 },
] as const
const figure = [
  { where: 'figure', number: 4 },
  { where: 'record', number: 0 },
] as const
const meant = (text: string) => [
  { text, meant: [] },
  { text, meant: ['1683.4', '1.6834'] },
]
const counted = [{ count: 5_001, most: 5_000 }]
const month = { precision: 'month', day: '2017-09-02', edge: '2017-09-30' } as const

/** What each code can come with: the compiler asks for every one, and for its values. */
const samples: { [Code in ProblemCode]: readonly ProblemValues[Code][] } = {
  ...{ fileEmpty: nothing, quoteInside: nothing, quoteGoesOn: nothing, quoteOpen: nothing },
  ...{ tagsPassed: nothing, headerBelow: nothing, columnTwice: nothing, lineBreak: nothing },
  ...{ semicolon: nothing, ownId: nothing, fromOfLevel: nothing, fromOfTotal: nothing },
  ...{ recentWithDay: nothing, amountBlank: nothing, noPlace: nothing, rulingReason: nothing },
  ...{ answerReason: nothing, noTable: nothing, noHeader: nothing, fieldSecondAmount: nothing },
  ...{ fieldFromOfTotal: nothing, fieldBasis: nothing, fieldPrecision: nothing, reasonMissing: nothing },
  ...{ noFigure: nothing, claimElsewhere: nothing },
  foreignFile: [
    ...([{ what: 'workbook' }, { what: 'oldWorkbook' }, { what: 'packed' }, { what: 'pdf' }] as const),
    ...([{ what: 'richText' }, { what: 'page' }, { what: 'json' }, { what: 'utf16' }] as const),
    { what: 'binary' },
  ],
  notUtf8: [
    ...([{ encoding: 'arabic' }, { encoding: 'cyrillic' }, { encoding: 'western' }] as const),
    { encoding: 'unknown' },
  ],
  ...{ headerEndless: [{ most: 65_536 }], rowEndless: [{ most: 1_000_000 }] },
  cellCount: [1, 2, 5, 21].flatMap((found) => [
    { found, expected: 14, kind: 'more' as const },
    { found, expected: 21, kind: 'fewer' as const },
  ]),
  tagsOnly: [{ columns: { texts: ['publisher', 'to'], more: 0 } }],
  columnSlip: [{ column: 'note' }],
  columnUnread: [{ meant: [] }, { meant: ['note'] }],
  columnsMissing: [
    { count: 1, missing: claims, strangers: none, renamings: [], rest: 'it' },
    { count: 2, missing: claims, strangers: claims, renamings: [], rest: 'them' },
    { count: 5, missing: claims, strangers: claims, renamings: [{ from: 'Too', to: 'to' }], rest: 'others' },
    { count: 21, missing: claims, strangers: none, renamings: [{ from: 'Too', to: 'to' }], rest: 'nothing' },
  ],
  unnamedCell: [{ cell: '4' }],
  unnamedFrom: [{ from: '4', to: '9' }],
  unnamedCells: [{ cells: { texts: ['4', '9'], more: 2 } }],
  blank: [...columnsLeftBlank(), { what: 'note' }].map(({ what }) => ({ what })),
  blankChoice: [{ words: ['accept', 'set_aside'] }],
  ...{
    tooLong: counted,
    longText: counted,
    longAddition: counted,
    manyFigures: counted,
    manyPlaces: counted,
  },
  ...{ amountLong: counted, noLetter: [{ text: '—' }], notLanguage: [{ text: 'xx' }] },
  notOneOf: (
    ['grade', 'ruling', 'reason', 'basis', 'precision', 'qualifier', 'check', 'metric'] as const
  ).flatMap((what) => [
    { what, text: 'no', words: ['A', 'B'], optional: 'no' as const },
    { what, text: 'no', words: ['A', 'B'], optional: 'yes' as const },
  ]),
  signUnseen: [{ name: 'U+0000', position: 3 }],
  notCalendar: [{ text: '2017-02-30', month: '2017-02', last: '28' }],
  notDay: meant('22.9.17'),
  dayLate: [{ day: '2999-01-01', latest: '2199-12-31' }],
  dayEarly: [[], ['2017-01-01']].map((meant) => ({ day: '0017-01-01', earliest: '1900-01-01', meant })),
  ...{ notAddress: [{ text: 'a b' }], notYesNo: [{ text: 'perhaps' }] },
  pinReasonMissing: [{ words: ['scope', 'unit'] }],
  pinMissing: [{ beside: 'reason' }, { beside: 'day' }],
  checkTwice: [{ check: 'whole' }],
  acceptedMissing: [{ words: ['whole', 'fall'] }],
  acceptedReasonMissing: [{ words: ['scope'] }],
  reasonCount: [1, 2, 5, 21].map((checks) => ({ reasons: 3, checks })),
  unknownCountry: (['named', 'few', 'many'] as const).flatMap((kind) =>
    (['cell', 'row', 'rows'] as const).map((scope) => ({
      ...{ text: 'Syria', kind, codes: kind === 'many' ? [] : ['SY', 'UA'], scope },
      rows: scope === 'rows' ? 7 : 1,
    })),
  ),
  partOfSeveral: [{ text: 'other', metric: 'devices', words: ['kind:other', 'outcome:other'] }],
  notPart: [[], ['ied', 'uxo']].map((words) => ({ text: 'mines', metric: 'devices', words })),
  ...{ stockPeriod: [{ metric: 'area' }], flowLevel: [{ metric: 'area' }] },
  afterLast: [{ from: '2017-09-23', to: '2017-09-22' }],
  precisionAlone: [{ precision: 'month' }],
  ...{ edgeFirst: [month], edgeLast: [{ ...month, precision: 'year' }] },
  edgePublished: [{ ...month, published: '2017-09-22' }],
  amountSigns: (['digits', 'comma', 'space', 'point'] as const).flatMap((fault) =>
    meant('1,683.4').map((one) => ({ ...one, fault })),
  ),
  ...{ amountSign: meant('-4'), amountExponent: meant('1e3'), notNumber: [{ text: 'many' }] },
  notUnit: [{ text: 'acress', metric: 'area', words: ['acre', 'ha'] }],
  smaller: [{ high: '3', low: '4' }],
  secondAmount: [{ qualifier: 'about' }],
  notWhole: [{ amount: '1.5', metric: 'devices' }],
  tooLarge: [{ amount: '9999', unit: 'km2', most: '1000', mostUnit: 'km2' }],
  ...{ placeNameLong: [{ text: 'xxx…' }], placeTwice: [{ code: 'SY02' }] },
  placeInside: [{ inner: 'gn170063', outer: 'SY02' }],
  placeElsewhere: [{ text: 'YE11', country: 'YE', asked: 'SY' }],
  proposedName: [{ text: 'Newtown' }],
  ambiguousPlace: [2, 5, 9, 21].map((count) => ({ text: 'Homs', count, choices: [aleppo, aleppo] })),
  unknownPlace: [
    { text: 'Alepo', country: 'SY', found: 'none', nearest: [] },
    { text: 'Alepo', country: 'SY', found: 'one', nearest: [aleppo] },
    { text: 'Alepo', country: 'SY', found: 'several', nearest: [aleppo, { ...aleppo, kind: 'city' }] },
  ],
  ...{ sameAsLine: where, otherThanLine: where },
  reportDiffers: where.map((one) => ({ ...one, report: 'r' })),
  anyOfClaims: [{ claims }],
  claimOfReport: [{ claim: 'r.1', report: 's' }],
  ...{ noLongerStands: [{ claim: 'r.1', head: 'r.2' }], supersededAlready: [{ claim: 'r.1', head: 'r.2' }] },
  ...{ rulingFuture: [{ day: '2099-01-01' }], rulingDay: [{ day: '2017-01-01' }] },
  reportAlike: [{ report: 'R-01', other: 'R-1' }],
  idShortened: [{ text: '1.2E+17' }],
  nameAlike: [{ name: 'A!', other: 'A' }],
  ...{ unknownClaim: [{ claim: 'r.9' }], unknownSuperseded: [{ claim: 'r.9' }] },
  ...{ supersedesItself: [{ claim: 'r.9' }], supersedesBack: [{ claim: 'r.9' }] },
  supersedesAnother: [{ other: 'r.1', claim: 'r.9' }],
  ownWithdrawn: [{ claim: 'r.1', named: 'r.9' }],
  ownSuperseded: [{ claim: 'r.1', head: 'r.2', named: 'r.9' }],
  sheetAbsent: [{ name: 'Datos', sheets: { texts: ['"Hoja1"'], more: 0 } }],
  columnGone: [{ name: 'Datos' }],
  cellIsDay: [{ day: '2017-01-01' }],
  ...{ formulaFault: [{ text: '#REF!' }], sheetNumber: [{ text: 'many' }], belowZero: [{ text: '-4' }] },
  ...{ beforeNumber: [{ text: 'ca 4' }], isShare: [{ text: '4%' }], severalNumbers: [{ text: '4-5' }] },
  ...{ notPeriod: [{ text: 'x' }], notYear: [{ text: '17' }], twoNumbers: [{ text: '1,234' }] },
  ...{ twoDays: [{ text: '01/02/2017' }], noYear: [{ text: 'March' }] },
  valueUnknown: [[], ['Aleppo']].map((within) => ({ text: 'x', within })),
  outsideArea: [{ text: 'Homs', within: 'Aleppo' }],
  fieldBlank: [
    ...['published', 'country', 'metric', 'basis', 'to', 'places', 'qualifier', 'unit', 'publisher'],
    ...['operator', 'amount', 'amount_to'],
  ].map((what) => ({ what })),
  fieldNumber: [{ whole: '24,000', fraction: '1.5' }],
  notOffered: [{ text: 'zzz' }],
  fieldWhole: [{ amount: '1.5' }],
  ...{ sameFigure: figure, otherAmount: figure },
  parameterUnknown: [{ name: '"x"', words: ['q', 'country'] }],
  parameterSign: [{ name: '"x"', sign: 'U+202E' }],
  ...{ parameterTwice: [{ name: 'q' }], parameterCountry: [{ name: 'q' }], countryOnRecord: [{ name: 'q' }] },
  ...{ countryCode: [{ name: 'q' }], parameterMetric: [{ name: 'q' }], parameterReport: [{ name: 'q' }] },
  parameterOften: [{ name: 'place', most: 20 }],
  parameterWord: [{ name: 'by', words: ['place', 'month'] }],
  parameterOperator: [{ name: 'operator', country: 'SY' }],
  parameterSearch: [{ name: 'q', most: 200 }],
  parameterDay: [{ name: 'from', why: { code: 'notDay', values: { text: 'x', meant: [] } } }],
  parameterPlace: [{ name: 'place', country: 'SY', why: { code: 'noPlace', values: {} } }],
  fromAfterTo: [{ from: '2017-02-01', to: '2017-01-01' }],
  monthsEnd: [{ latest: '2099-12-31', to: '2100-01-01' }],
  ...{ parameterOrganisation: [{ name: 'q' }], parameterCursor: [{ name: 'q' }], cursorGone: nothing },
  ...{ parameterSeries: [{ name: 'q' }], parameterNeeds: [{ name: 'q', other: 'country' }] },
  parameterNumber: [{ name: 'q', least: 1, most: 1_000 }],
  resourceUnknown: [{ name: '"q"', words: ['claims', 'reports'] }],
}

function columnsLeftBlank() {
  return ['report_id', 'publisher', 'published', 'operator', 'country', 'metric', 'to', 'places'].map(
    (what) => ({ what }),
  )
}

const all = Object.entries(samples).flatMap(([code, list]) =>
  list.map((values) => ({ code, values }) as unknown as Problem),
)
const locales = Object.keys(LOCALES) as Locale[]
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
const say = (problem: Problem, locale: Locale) => bare(problemText(problem, getI18n(locale)))

it('every message about a problem has its code', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(allMessages.en.problem).sort())
})

it.each(locales)('in %s every problem is said of all that it names', (locale) => {
  const faults = all.flatMap((problem) => {
    const said = say(problem, locale)
    const message = allMessages[locale].problem[problem.code]
    const named = Object.entries(problem.values).filter(
      ([name, value]) => typeof value === 'string' && message.includes(`{${name}}`),
    )
    const isWhole = !/[{}]|undefined|null|\[object| {2}|[.\s]$/.test(said)
    const isOwn = locale === 'en' || said !== say(problem, 'en')
    return isWhole && isOwn && named.every(([, value]) => said.includes(value)) ? [] : [said]
  })
  expect(faults).toEqual([])
})

it.each(locales)('in %s no two problems are said the same', (locale) => {
  const said = Object.keys(samples).map((code) => {
    const [first] = all.filter((one) => one.code === code)
    return say(first!, locale)
  })
  expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
})

it('lists are written as the language writes them, and places by its name', () => {
  const unit: Problem = {
    code: 'notUnit',
    values: { text: 'x', metric: 'area', words: ['acre', 'ha', 'm2'] },
  }
  expect(say(unit, 'en')).toBe('"x" is not a unit of area; use acre, ha or m2')
  expect(say(unit, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    '« x » n’est pas une unité de area ; écrire acre, ha ou m2',
  )
  expect(say(unit, 'ru')).toBe('«x» — не единица показателя area; написать acre, ha или m2')
  const place: Problem = {
    code: 'unknownPlace',
    values: { text: 'Alepo', country: 'SY', found: 'one', nearest: [aleppo] },
  }
  expect(say(place, 'en')).toBe('"Alepo" is not a known place in SY; the nearest is SY02 (Aleppo, admin 1)')
  expect(say(place, 'ar')).toContain('حلب')
})
