import { elementAt } from '@/lib/lookup/element-at'
import type { PlaceEntry } from '@/lib/places/mutations'
import { seededRandom } from './random'

const country = 'XB'
const admin1Count = 8
const cityCount = 51
const jointCount = 16

/** What a figure may be for: one place, or several together. `cities` are those that its count is made of. */
export interface GeneratedArea {
  codes: readonly string[]
  name: string
  cities: readonly number[]
}

/** A country that does not exist: 60 places on three levels. XB is a code that ISO 3166 leaves to its users. */
export interface Country {
  code: string
  places: readonly PlaceEntry[]
  whole: GeneratedArea
  admin1: readonly GeneratedArea[]
  /** By the number of the city. */
  cities: readonly GeneratedArea[]
  /** Two or three cities that reports name together, mostly neighbours. */
  joint: readonly GeneratedArea[]
}

export function fictionalCountry(): Country {
  const names = placeNames(admin1Count + cityCount)
  const admin1Of = (city: number) => city % admin1Count
  const admin1Code = (number: number) => `${country}${String(number + 1).padStart(2, '0')}`
  const cityCode = (city: number) => `${admin1Code(admin1Of(city))}${String(city + 1).padStart(2, '0')}`
  const cities = Array.from({ length: cityCount }, (_, city) => ({
    codes: [cityCode(city)],
    name: elementAt(names, admin1Count + city),
    cities: [city],
  }))
  const admin1 = Array.from({ length: admin1Count }, (_, number) => ({
    codes: [admin1Code(number)],
    name: `${names[number]} Province`,
    cities: cities.flatMap((_, city) => (admin1Of(city) === number ? [city] : [])),
  }))
  const whole = { codes: [country], name: 'Borderland', cities: cities.map((_, city) => city) }
  const entry = (area: GeneratedArea, kind: string, parent: string | null): PlaceEntry => ({
    code: elementAt(area.codes, 0),
    kind,
    parent,
    names: { en: area.name },
    aliases: [],
  })
  return {
    code: country,
    places: [
      entry(whole, 'country', null),
      ...admin1.map((area) => entry(area, 'admin1', country)),
      ...cities.map((area, city) => entry(area, 'city', admin1Code(admin1Of(city)))),
    ],
    whole,
    admin1,
    cities,
    joint: jointAreas(admin1, cities),
  }
}

function jointAreas(admin1: readonly GeneratedArea[], cities: readonly GeneratedArea[]): GeneratedArea[] {
  const random = seededRandom(11)
  const joint = new Map<string, GeneratedArea>()
  while (joint.size < jointCount) {
    const among = random.chance(0.75) ? random.pick(admin1).cities : cities.map((_, city) => city)
    const chosen = new Set<number>()
    const size = random.chance(0.7) ? 2 : 3
    while (chosen.size < size) chosen.add(random.pick(among))
    const members = [...chosen].map((city) => elementAt(cities, city))
    const codes = members.flatMap((area) => area.codes).sort()
    joint.set(codes.join(';'), {
      codes,
      name: members.map(({ name }) => name).join(' and '),
      cities: [...chosen],
    })
  }
  return [...joint.values()]
}

/** Names that nobody else has, of two or three syllables. */
function placeNames(count: number): string[] {
  const random = seededRandom(7)
  const first = ['Kar', 'Bel', 'Tor', 'Mir', 'Dun', 'Sal', 'Ost', 'Ner', 'Vol', 'Gam', 'Lis', 'Hed']
  const middle = ['a', 'e', 'o', 'ani', 'eru', 'ila', 'ome']
  const last = ['bad', 'grad', 'mar', 'tir', 'vik', 'shan', 'dol', 'ket', 'nor', 'zan']
  const names = new Set<string>()
  while (names.size < count) names.add(random.pick(first) + random.pick(middle) + random.pick(last))
  return [...names]
}
