import { describe, expect, it } from 'vitest'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { extractorOf } from './extract'

const extract = extractorOf([...syria.places, ...ukraine.places, ...yemen.places] as never)

/** What is read, in one line each: "devices:ied 479 exact total done Aleppo". */
const read = (text: string, country = 'SYR', published = '2019-05-20') =>
  extract({ text, country, published }).map(
    ({ metric, part, value, high, qualifier, basis, status, places }) =>
      [
        part ? `${metric}:${part}` : metric,
        high === null ? `${value}` : `${value}-${high}`,
        qualifier,
        basis,
        status,
        ...places.map((place) => place.text),
      ].join(' '),
  )

describe('a report in English', () => {
  it.each([
    [
      'Engineers removed 31 mines in Homs, and more than 5,600 since the operation began.',
      ['devices 31 exact period done Homs', 'devices 5600 at_least total done Homs'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
