import { elementAt } from '@/lib/lookup/element-at'
import type { Country, GeneratedArea } from './country'
import { seededRandom } from './random'

/** A metric as reports print it: whole steps of `unit` / 10^`scale`. */
export interface Counted {
  metric: string
  unit: string
  scale: number
  /** What an average city adds in a day, in steps. */
  perDay: number
  noun: string
}

export const counted: readonly Counted[] = [
  { metric: 'devices', unit: 'count', scale: 0, perDay: 9, noun: 'explosive devices' },
  { metric: 'area', unit: 'ha', scale: 2, perDay: 55, noun: 'hectares of land' },
  { metric: 'buildings', unit: 'count', scale: 0, perDay: 3, noun: 'buildings' },
  { metric: 'roads', unit: 'km', scale: 3, perDay: 410, noun: 'km of roads' },
  { metric: 'aid', unit: 't', scale: 3, perDay: 1_300, noun: 'tonnes of aid' },
]

/** The true count of an operation: what every report speaks of, exactly or not. */
export interface Operations {
  operators: readonly string[]
  /**
   * Steps of a metric done by an operator in an area up to the end of a day, the first of all days being 0. It never falls,
   * and that of an area is the sum over its cities.
   */
  count(operator: number, metric: number, area: GeneratedArea, day: number): number
}

interface Course {
  perDay: number
  start: number
  swing: number
  phase: number
}

const yearDays = 365.25

export function operationsIn(country: Country, operatorCount: number, days: number): Operations {
  const random = seededRandom(23)
  const cityCount = country.cities.length
  const sizes = country.cities.map((_, city) => 2 / (1 + city * 0.06))
  const courses: Course[] = []
  for (let operator = 0; operator < operatorCount; operator++) {
    for (const { perDay } of counted) {
      for (let city = 0; city < cityCount; city++) {
        courses.push({
          perDay: perDay * elementAt(sizes, city) * (0.3 + 1.4 * random.next()),
          start: random.chance(0.5) ? 0 : random.below(Math.round(days / 2)),
          swing: 0.9 * random.next(),
          phase: 2 * Math.PI * random.next(),
        })
      }
    }
  }
  return {
    operators: Array.from({ length: operatorCount }, (_, operator) => operatorName(operator)),
    count(operator, metric, area, day) {
      const first = (operator * counted.length + metric) * cityCount
      let sum = 0
      for (const city of area.cities) sum += doneBy(elementAt(courses, first + city), day)
      return sum
    },
  }
}

/** Work that swings with the seasons and never goes back: the slope of the sine stays below 1. */
function doneBy({ perDay, start, swing, phase }: Course, day: number): number {
  const worked = day + 1 - start
  if (worked <= 0) return 0
  const turn = (2 * Math.PI) / yearDays
  const season = (swing / turn) * (Math.sin(turn * worked + phase) - Math.sin(phase))
  return Math.floor(perDay * (worked + season))
}

function operatorName(number: number): string {
  const kinds = ['Mine Action Trust', 'Demining Brigade', 'Clearance Group', 'Engineer Corps']
  const sides = ['Northern', 'Eastern', 'Southern', 'Western', 'Central', 'River', 'Highland', 'Coastal']
  const name = `${sides[number % sides.length]} ${kinds[Math.floor(number / sides.length) % kinds.length]}`
  const round = Math.floor(number / (sides.length * kinds.length))
  return round === 0 ? name : `${name} ${round + 1}`
}
