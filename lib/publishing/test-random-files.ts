import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { CHECKS } from '@/lib/claims/check-names'
import { REASONS } from '@/lib/claims/reasons'
import { isStock, type Metric } from '@/lib/metrics/types'
import { addDays } from '@/lib/periods/day'
import { fold } from '@/lib/places/fold'
import { type PlaceRow, placeTree } from '@/lib/places/tree'
import type { RowCells } from './test-files'
import * as cells from './test-random-cells'

/**
 * A file of reported figures that is valid, whatever it says: rows with every column, in the order of the file. Figures of a
 * file meet: few operators, places and days, so that they repeat, correct and contradict each other. Entering one may need
 * leave for numbers that fall and for findings. `tag` begins every id, so that files can be entered one after the other.
 */
export const randomFiles = (tag: fc.Arbitrary<string> = anyTag): fc.Arbitrary<RowCells[]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<RowCells[]>([]) },
    { weight: 28, arbitrary: file(tag, 6, 40) },
    { weight: 1, arbitrary: file(tag, 40, 1_200) },
  )

/** The random file of a number, always the same. */
export function randomFile(seed: number): RowCells[] {
  const [rows] = fc.sample(randomFiles(fc.constant(`s${seed}`)), { seed, numRuns: 1 })
  return rows!
}

const anyTag = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((number) => `t${number.toString(36)}`)

/** One report of a file, with what each of its figures takes from what the file has. */
const report = fc.record({
  ending: cells.idEnding,
  title: cells.title,
  publisher: fc.nat(),
  saidBy: fc.option(fc.nat(), { nil: null }),
  grade: fc.constantFrom('', 'A', 'B', 'C', 'D', 'X'),
  language: cells.language,
  url: cells.address,
  archive: cells.address,
  publishedAfter: fc.constantFrom(0, 0, 1, 5, 30),
  accessed: fc.boolean(),
})

const pins = ['accept', 'set_aside'] as const

interface Choices {
  operators: string[]
  areas: Area[]
  metrics: Metric[]
  first: string
}

interface Area {
  country: string
  places: string
}

/** One figure, without what its report says. `of` is the position of its report, `corrects` of an earlier figure. */
const figure = ({ operators, areas, metrics, first }: Choices) =>
  fc.constantFrom(...metrics).chain((metric) =>
    fc.record({
      of: fc.nat(),
      cells: fc
        .tuple(
          fc.constantFrom(...operators),
          fc.constantFrom(...areas),
          fc.constantFrom('', '', '', ...metric.parts),
          fc.constantFrom('', 'cleared', 'обезврежено', 'أزيلت'),
          cells.figure(metric.enteredUnits, metric.whole),
          metric.kind === 'stock' ? day(first) : window(first),
          cells.lines,
          cells.lines,
          fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: ruling }),
          fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: answers }),
        )
        .map(
          ([operator, area, part, verb, amounts, window, words, note, pin, answers]): RowCells => ({
            ...{ operator, ...area, metric: metric.key, part, verb, words, note },
            ...{
              accepted: '',
              accepted_reason: '',
              ...answers,
              pin: '',
              pin_reason: '',
              pin_date: '',
              ...pin,
              ...amounts,
              ...window,
            },
          }),
        ),
      named: fc.boolean(),
      corrects: fc.option(fc.nat(), { nil: null, freq: 8 }),
      withdrawn: fc.constantFrom(...Array(15).fill(''), 'true', 'YES', 'false', '0'),
    }),
  )

const ruling = fc.record({
  pin: fc.constantFrom(...pins),
  pin_reason: fc.constantFrom(...REASONS, 'unreliable'),
  pin_date: fc.constantFrom('', '', '1900-01-01', '2017-10-14', '2020-02-29'),
})

/** Checks that are answered before anybody asks, with a reason for each or one for all. */
const answers = fc
  .tuple(
    fc.subarray([...CHECKS], { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...REASONS), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([checks, reasons, oneForAll]) => ({
    accepted: checks.join(';'),
    accepted_reason: reasons.slice(0, oneForAll ? 1 : checks.length).join('; '),
  }))

/** The day of a level, or that nobody knows which. */
const day = (first: string) =>
  fc
    .tuple(
      fc.constantFrom('level', 'level', 'total', 'unclear'),
      cells.days(first),
      fc.constantFrom('', 'day', 'month'),
    )
    .map(
      ([basis, one, precision]): RowCells => ({
        ...{ basis, to: cells.endOf(one, precision), to_precision: precision, from: '', from_precision: '' },
      }),
    )

/** What the figure counts: days with how well each is known. */
const window = (first: string) =>
  fc
    .tuple(
      fc.constantFrom('total', 'total', 'period', 'period', 'unclear'),
      fc.oneof({ weight: 40, arbitrary: cells.days(first) }, { weight: 1, arbitrary: cells.future }),
      fc.option(cells.days(first), { nil: null, freq: 3 }),
      fc.constantFrom('', '', 'day', 'month', 'year', 'recent'),
      fc.constantFrom('', '', 'day', 'month', 'year'),
    )
    .map(([basis, one, other, fromPrecision, toPrecision]): RowCells => {
      const [a, b] = other !== null && other < one ? [other, one] : [one, other ?? one]
      const to = cells.endOf(b, toPrecision)
      const known = { basis, to, to_precision: toPrecision, from: '', from_precision: '' }
      if (basis === 'total' || other === null) return known
      // "In recent months" has no first day.
      if (fromPrecision === 'recent') return { ...known, from_precision: fromPrecision }
      return { ...known, from: cells.beginningOf(a, fromPrecision), from_precision: fromPrecision }
    })

function file(tag: fc.Arbitrary<string>, reports: number, figures: number): fc.Arbitrary<RowCells[]> {
  return fc
    .record({
      operators: fc.array(cells.name, { minLength: 1, maxLength: 4 }),
      areas: fc.array(area, { minLength: 1, maxLength: 5 }),
      metrics: fc.subarray(metrics, { minLength: 1 }),
      first: cells.firstDay,
    })
    .chain((choices) =>
      fc.tuple(
        tag,
        fc.array(cells.name, { minLength: 1, maxLength: 3 }),
        fc.array(report, { minLength: 1, maxLength: reports, size: 'max' }),
        fc.array(figure(choices), { minLength: 1, maxLength: figures, size: 'max' }),
      ),
    )
    .map(([tag, publishers, reports, figures]) => assembled(tag, publishers, reports, figures))
}

type Values<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never
type RandomReport = Values<typeof report>
type RandomFigure = Values<ReturnType<typeof figure>>

/** Rows by report. A figure gets an id where another of its report is told from it by nothing else. */
function assembled(
  tag: string,
  publishers: string[],
  reports: RandomReport[],
  figures: RandomFigure[],
): RowCells[] {
  const rows: RowCells[] = []
  const canBeCorrected: string[] = []
  for (const [at, report] of reports.entries()) {
    const own = figures.filter(({ of }) => of % reports.length === at)
    const twice = repeated(own.map(identity))
    const said = reportCells(`${tag}-${at}${report.ending}`, report, publishers, own)
    for (const [number, figure] of own.entries()) {
      const named = figure.named || twice.has(identity(figure))
      const claim_id = named ? `${tag}-${at}-c${number}` : ''
      const [supersedes = ''] =
        figure.corrects === null || canBeCorrected.length === 0
          ? []
          : canBeCorrected.splice(figure.corrects % canBeCorrected.length, 1)
      const { withdrawn } = figure
      rows.push({
        ...said,
        ...figure.cells,
        claim_id,
        supersedes,
        withdrawn,
        status: '',
        because: '',
        value_base: '',
      })
      if (named && (withdrawn === '' || withdrawn === '0')) canBeCorrected.push(claim_id)
    }
  }
  return rows
}

function reportCells(
  report_id: string,
  { title, publisher, saidBy, grade, language, url, archive, publishedAfter, accessed }: RandomReport,
  publishers: string[],
  figures: RandomFigure[],
): RowCells {
  const days = figures.map(({ cells }) => cells.to!).filter((day) => day < '2026-07-01')
  const last = days.sort().at(-1) ?? '2026-01-01'
  const published = addDays(last, publishedAfter)
  return {
    ...{ report_id, report_title: title, publisher: publishers[publisher % publishers.length]! },
    said_by: saidBy === null ? '' : publishers[saidBy % publishers.length]!,
    ...{ grade, language, url, archive_url: archive, published, accessed: accessed ? published : '' },
  }
}

/** By what figures of a report are told apart where they have no id. */
const identity = ({ cells }: RandomFigure) =>
  [
    ...[fold(cells.operator!), cells.metric, cells.part, cells.places],
    ...[levels.has(cells.metric!) && cells.basis === 'total' ? 'level' : cells.basis, cells.from, cells.to],
  ].join('\n')

const repeated = (texts: string[]) => new Set(texts.filter((text, at) => texts.indexOf(text) !== at))

const seed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../prisma/seed/${name}.json`, import.meta.url), 'utf8'))

type SeedMetric = Omit<Metric, 'parts'> & { parts: { key: string }[] }
const metrics: Metric[] = (seed('metrics').metrics as SeedMetric[]).map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
}))

/** Metrics of which a total is a level. */
const levels = new Set(metrics.filter(isStock).map(({ key }) => key))

const countries = ['syria', 'syria', 'yemen', 'ukraine'].map(
  (country) => seed(`places-${country}`).places as PlaceRow[],
)

/** Where figures are of: a country, a place in it, or some of them together, none inside another. */
const area: fc.Arbitrary<Area> = fc.constantFrom(...countries).chain((list) => {
  const tree = placeTree(list)
  const country = list[0]!.code
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ country, places: country }) },
    { weight: 4, arbitrary: fc.constantFrom(...list.map(({ code }) => ({ country, places: code }))) },
    {
      weight: 2,
      arbitrary: fc
        .uniqueArray(fc.constantFrom(...list.map(({ code }) => code)), { minLength: 2, maxLength: 5 })
        .map((codes) => {
          const apart = codes.filter((code) => !codes.some((other) => tree.isInside(code, other)))
          return { country, places: apart.sort().join(';') }
        }),
    },
  )
})
