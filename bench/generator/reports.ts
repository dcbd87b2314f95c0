import { elementAt } from '@/lib/lookup/element-at'
import { dayNumber, isoDay } from '@/lib/periods/day'
import type { Country, GeneratedArea } from './country'
import { type Figure, printed, stated } from './figure'
import { type Counted, counted, type Operations } from './operations'
import { type Random, seededRandom } from './random'

/** The seven years that the figures speak of. */
const firstDay = '2018-01-01'
const lastDay = '2024-12-31'
const firstNumber = dayNumber(firstDay)
export const dayCount = dayNumber(lastDay) - firstNumber + 1

/** The day of a number, the first of all days being 0. */
const dayOfNumber = (number: number) => isoDay(firstNumber + number)

export interface Report {
  id: string
  title: string
  publisher: string
  saidBy: string
  grade: string
  published: string
  claims: GeneratedClaim[]
}

export interface GeneratedClaim extends Figure {
  operator: string
  metric: string
  basis: 'total' | 'period' | 'unclear'
  from: string
  to: string
  places: readonly string[]
  unit: string
  words: string
}

export interface Plan {
  country: Country
  operations: Operations
  claims: number
}

const outlets = ['Borderland News Agency', 'Frontier Wire', 'Relief Bulletin', 'Highland Gazette']

/** About four claims a report, in the order of publication; exactly `claims` of them in all. */
export function* generatedReports(plan: Plan): Generator<Report> {
  const random = seededRandom(plan.claims)
  const reportCount = Math.ceil(plan.claims / 4)
  let left = plan.claims
  for (let number = 0; left > 0; number++) {
    const size = Math.min(left, 2 + random.below(5))
    const published = Math.min(dayCount, Math.floor((number * dayCount) / reportCount) + 1 + random.below(3))
    const report = reportOf(random, plan, number, published, size)
    left -= report.claims.length
    yield report
  }
}

function reportOf(random: Random, plan: Plan, number: number, published: number, size: number): Report {
  const { operators } = plan.operations
  const operator = random.below(operators.length)
  const lag = random.chance(0.04) ? random.below(400) : random.below(4)
  const until = Math.max(0, published - 1 - lag)
  const claims: GeneratedClaim[] = []
  const named = new Set<string>()
  let area = areaOf(random, plan.country)
  while (claims.length < size) {
    const metric = random.below(counted.length)
    const name = `${metric} ${area.codes.join(' ')}`
    if (!named.has(name)) claims.push(claimOf(random, plan, operator, metric, area, until))
    named.add(name)
    if (random.chance(0.25)) area = areaOf(random, plan.country)
  }
  const speaks = elementAt(operators, operator)
  const quoted = random.chance(0.4)
  const day = dayOfNumber(published)
  return {
    id: `xb-${String(number + 1).padStart(6, '0')}`,
    title: `${speaks}: work in ${area.name}, ${day}`,
    publisher: quoted ? random.pick(outlets) : speaks,
    saidBy: quoted ? speaks : '',
    grade: quoted ? random.pick(['B', 'C']) : random.chance(0.005) ? 'X' : 'A',
    published: day,
    claims,
  }
}

/** A report of what an operator did in a city on one day, four metrics of it: four streams, each of its own account. */
export function reportOfOneDay(plan: Plan, id: string, operator: number, city: number, day: number): Report {
  const { country, operations } = plan
  const area = elementAt(country.cities, city)
  const name = elementAt(operations.operators, operator)
  const date = dayOfNumber(day)
  const claims = counted.slice(0, 4).map((of, metric): GeneratedClaim => {
    const done = (until: number) => operations.count(operator, metric, area, until)
    return {
      qualifier: 'exact',
      amount: printed(done(day) - done(day - 1), of.scale),
      amountTo: '',
      operator: name,
      metric: of.metric,
      basis: 'period',
      from: date,
      to: date,
      places: area.codes,
      unit: of.unit,
      words: '',
    }
  })
  const published = dayOfNumber(Math.max(day, dayCount) + 1)
  return { id, title: `${name}: ${date}`, publisher: name, saidBy: '', grade: 'A', published, claims }
}

/** The claims of one stream, in the order of publication. */
export function claimsOfOneStream(plan: Plan): (GeneratedClaim & { published: string })[] {
  const random = seededRandom(plan.claims)
  return Array.from({ length: plan.claims }, (_, number) => {
    const until = Math.floor((number * dayCount) / plan.claims)
    const claim = claimOf(random, plan, 0, 0, elementAt(plan.country.cities, 0), until)
    return { ...claim, published: dayOfNumber(until + 1 + random.below(3)) }
  })
}

function areaOf(random: Random, { whole, admin1, cities, joint }: Country): GeneratedArea {
  const drawn = random.next()
  if (drawn < 0.03) return whole
  if (drawn < 0.08) return random.pick(admin1)
  if (drawn < 0.13) return random.pick(joint)
  return random.pick(cities)
}

function claimOf(
  random: Random,
  { operations }: Plan,
  operator: number,
  metric: number,
  area: GeneratedArea,
  until: number,
): GeneratedClaim {
  const of = elementAt(counted, metric)
  const countAt = (day: number) => operations.count(operator, metric, area, day)
  const days = windowDays(random)
  const basis = random.chance(0.46) ? 'total' : 'period'
  const begins = basis === 'total' ? 0 : Math.max(0, until - days + 1)
  const before = basis === 'total' || begins === 0 ? 0 : countAt(begins - 1)
  const done = countAt(until) - before
  const figure = random.chance(0.05)
    ? conflicting(random, basis, done, countAt(Math.max(0, until - 120)), of)
    : stated(random, basis, done, of)
  const unclear = random.chance(0.01)
  const unknownStart = basis === 'period' && random.chance(0.03)
  return {
    ...figure,
    operator: elementAt(operations.operators, operator),
    metric: of.metric,
    basis: unclear ? 'unclear' : basis,
    from: basis === 'total' || unclear || unknownStart ? '' : dayOfNumber(begins),
    to: dayOfNumber(until),
    places: area.codes,
    unit: of.unit,
    words: random.chance(0.7) ? wordsOf(basis, days, figure.amount, of, area) : '',
  }
}

/** A day, a week, a month, or since some day of the last two years. */
function windowDays(random: Random): number {
  const drawn = random.next()
  if (drawn < 0.4) return 1
  if (drawn < 0.65) return 7
  return drawn < 0.9 ? 30 : 60 + random.below(670)
}

/** A figure that others contradict: a total that was true four months ago, or twice the amount. */
function conflicting(
  random: Random,
  basis: GeneratedClaim['basis'],
  steps: number,
  stale: number,
  of: Counted,
): Figure {
  const wrong = basis === 'total' && random.chance(0.5) ? stale : 2 * steps + 1
  return { qualifier: 'exact', amount: printed(wrong, of.scale), amountTo: '' }
}

function wordsOf(
  basis: GeneratedClaim['basis'],
  days: number,
  amount: string,
  of: Counted,
  area: GeneratedArea,
): string {
  const when = basis === 'total' ? 'since the beginning' : days === 1 ? 'on the day' : `in ${days} days`
  return `"${amount} ${of.noun} in ${area.name} ${when}", the statement says`
}
