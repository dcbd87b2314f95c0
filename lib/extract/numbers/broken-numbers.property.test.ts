import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractForTests } from '../test-extractor'

const done = (text: string, lang = 'en') =>
  extractForTests({ text, lang, country: 'SYR', published: '2024-07-15' })
    .filter(({ status }) => status === 'done')
    .map(({ metric, value }) => `${metric} ${value}`)

const thousands = fc.integer({ min: 1, max: 999 })
const rest = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'))
const spaces = [' ', '\u00a0', '\u202f', '\u2009', '&nbsp;', '&#160;', '&#8239;', '&thinsp;']

describe('a number of thousands is read whole', () => {
  test('whatever parts them', () => {
    fc.assert(
      fc.property(thousands, rest, fc.constantFrom(...spaces, ',', '.', '’', "'"), (first, last, sign) => {
        expect(done(`The teams destroyed ${first}${sign}${last} mines.`)).toEqual([`devices ${first}${last}`])
      }),
    )
  })

  test('also where a space or a line end stands behind the comma, before a nought', () => {
    const noughts = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(3, '0'))
    fc.assert(
      fc.property(thousands, noughts, fc.constantFrom(' ', '\n'), (first, last, gap) => {
        expect(done(`The teams destroyed ${first},${gap}${last} mines.`)).toEqual([`devices ${first}${last}`])
      }),
    )
  })

  test('in brackets, in tags, and as the power of a unit', () => {
    fc.assert(
      fc.property(thousands, rest, (first, last) => {
        const whole = `${first}${last}`
        expect(done(`The teams destroyed more than (${first},${last}) mines.`)).toEqual([`devices ${whole}`])
        expect(done(`The teams destroyed <b>${first},${last}</b> mines.`)).toEqual([`devices ${whole}`])
        expect(done(`The teams cleared ${first} ${last} m<sup>2</sup> of land.`)).toEqual([`area ${whole}`])
        expect(done(`The teams cleared ${first} ${last} m 2 of land.`)).toEqual([`area ${whole}`])
      }),
    )
  })
})

test('a number that shows both signs says what each means in the text', () => {
  fc.assert(
    fc.property(thousands, rest, fc.integer({ min: 10, max: 98 }), (first, last, fraction) => {
      const english = `Teams surveyed 1,204.${fraction} km2. They cleared ${first},${last} km of roads.`
      expect(done(english)).toContain(`roads ${BigInt(`${first}${last}`) * 1_000n}`)
      const german = `Geräumt wurden 16.656,${fraction} Hektar Wald und ${first}.${last} Hektar Ackerland.`
      expect(done(german, 'de')).toContain(`area ${BigInt(`${first}${last}`) * 10_000n}`)
    }),
  )
})

describe('what is no amount is none', () => {
  test.each([
    ['en', (n: number) => `Each team treats ${n} square metres per day.`],
    ['fr', (n: number) => `Une machine traite ${n} m² par heure et déminera longtemps.`],
    ['es', (n: number) => `Cada equipo despeja ${n} metros cuadrados por día.`],
    ['ru', (n: number) => `Одна группа очищает ${n} кв. м в день.`],
    ['ar', (n: number) => `يطهر الفريق ${n} متر مربع في اليوم.`],
  ])('a rate (%s)', (lang, tell) => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 900 }), (n) => {
        expect(done(tell(n), lang)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('a year at the end of a line, a model, a telephone number, a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2024 }), fc.integer({ min: 2, max: 99 }), (year, n) => {
        expect(done(`Results ${year}\nMines destroyed: 412`)).toEqual(['devices 412'])
        expect(done(`The teams met the PRBM ${n}, found everywhere, and destroyed 412 mines.`)).toEqual([
          'devices 412',
        ])
        expect(done(`Call +963 ${n} 555 01 ${n} to report mines. They destroyed 412 mines.`)).toEqual([
          'devices 412',
        ])
        expect(done(`See page ${n}. They destroyed 412 mines.`)).toEqual(['devices 412'])
      }),
      { numRuns: 60 },
    )
  })
})
