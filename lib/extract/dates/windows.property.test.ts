import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementAt } from '@/lib/lookup/element-at'
import { addDays, type Day } from '@/lib/periods/day'
import { LANGUAGE_FILES, listed } from '../lexing/language'
import type { LanguageCode } from '../read-languages'
import { extractForTests } from '../test-extractor'

const published = '2024-07-15'

const windowsIn = (lang: string, text: string) =>
  extractForTests({ text, lang, published, country: 'SYR' }).map(({ from, to }) => `${from}..${to}`)

/** The form of a month that stands behind a day, in languages that have several. */
const monthOf = (lang: LanguageCode, month: number, form = 0) => {
  const forms = (listed(elementAt(LANGUAGE_FILES[lang].months, month - 1))[0] ?? '').split('|')
  return forms[Math.min(form, forms.length - 1)] ?? ''
}
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

type Parts = { day: number; month: number; year: number }
const partsOf = (day: Day): Parts => ({
  day: Number(day.slice(8)),
  month: Number(day.slice(5, 7)),
  year: Number(day.slice(0, 4)),
})

/** How a language writes a day, and a range of two days that both name their year. */
const written: Readonly<
  Record<string, { day(parts: Parts): string; range(from: string, to: string): string }>
> = {
  en: {
    day: ({ day, month, year }) => `${day} ${capital(monthOf('en', month))} ${year}`,
    range: (a, b) => `Between ${a} and ${b}, 300 mines were destroyed.`,
  },
  fr: {
    day: ({ day, month, year }) => `${day} ${monthOf('fr', month)} ${year}`,
    range: (a, b) => `Du ${a} au ${b}, 300 mines ont été détruites.`,
  },
  es: {
    day: ({ day, month, year }) => `${day} de ${monthOf('es', month)} de ${year}`,
    range: (a, b) => `Del ${a} al ${b} se destruyeron 300 minas.`,
  },
  pt: {
    day: ({ day, month, year }) => `${day} de ${monthOf('pt', month)} de ${year}`,
    range: (a, b) => `De ${a} a ${b} foram destruídas 300 minas.`,
  },
  de: {
    day: ({ day, month, year }) => `${day}. ${capital(monthOf('de', month))} ${year}`,
    range: (a, b) => `Vom ${a} bis ${b} wurden 300 Minen vernichtet.`,
  },
  ru: {
    day: ({ day, month, year }) => `${day} ${monthOf('ru', month, 1)} ${year} года`,
    range: (a, b) => `С ${a} по ${b} уничтожено 300 мин.`,
  },
  uk: {
    day: ({ day, month, year }) => `${day} ${monthOf('uk', month, 1)} ${year} року`,
    range: (a, b) => `Від ${a} до ${b} знищено 300 мін.`,
  },
  ar: {
    day: ({ day, month, year }) => `${day} ${monthOf('ar', month)} ${year}`,
    range: (a, b) => `من ${a} إلى ${b} دمرت الفرق 300 لغم.`,
  },
  it: {
    day: ({ day, month, year }) => `${day} ${monthOf('it', month)} ${year}`,
    range: (a, b) => `Dal ${a} al ${b} sono state distrutte 300 mine.`,
  },
  pl: {
    day: ({ day, month, year }) => `${day} ${monthOf('pl', month, 1)} ${year} r.`,
    range: (a, b) => `Od ${a} do ${b} zniszczono 300 min.`,
  },
  bs: {
    day: ({ day, month, year }) => `${day}. ${monthOf('bs', month, 1)} ${year}. godine`,
    range: (a, b) => `Od ${a} do ${b} uništeno je 300 mina.`,
  },
}

const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2016-01-01', days))

describe.each(Object.entries(written))('in %s', (lang, { day, range }) => {
  test('both ends of a range are read', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (from, length) => {
        const to = addDays(from, length)
        const text = range(day(partsOf(from)), day(partsOf(to)))
        expect(windowsIn(lang, text), text).toEqual([`${from}..${to}`])
      }),
      { numRuns: 60 },
    )
  })
})

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

test('a weekday and a comma beside an end of a range part nothing', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom(...weekdays),
      fc.boolean(),
      (from, length, weekday, isBefore) => {
        const to = addDays(from, length)
        const write = (at: Day) => {
          const { day, month, year } = partsOf(at)
          return isBefore
            ? `${weekday}, ${day} ${capital(monthOf('en', month))} ${year}`
            : `${weekday}, ${capital(monthOf('en', month))} ${day}, ${year}`
        }
        const text = `Between ${write(from)} and ${write(to)}, 300 mines were destroyed.`
        expect(windowsIn('en', text), text).toEqual([`${from}..${to}`])
      },
    ),
    { numRuns: 60 },
  )
})

test('"since" and an event in a year is open to the day of the report', () => {
  const told = [
    (year: number) => ['en', `Since it came to the country in ${year}, the group has destroyed 300 mines.`],
    (year: number) => ['en', `The group came to Homs in ${year} and has since destroyed 300 mines.`],
    (year: number) => ['fr', `Depuis son arrivée en ${year}, le groupe a détruit 300 mines.`],
    (year: number) => ['es', `Desde su creación, en ${year}, el grupo ha destruido 300 minas.`],
    (year: number) => ['de', `Seit der Gründung im Jahr ${year} hat die Gruppe 300 Minen vernichtet.`],
    (year: number) => ['ru', `С момента создания агентства в ${year} году уничтожено 300 мин.`],
  ] as const
  fc.assert(
    fc.property(fc.constantFrom(...told), fc.integer({ min: 1990, max: 2023 }), (tell, year) => {
      const [lang = '', text = ''] = tell(year)
      expect(windowsIn(lang, text), text).toEqual([`${year}-01-01..${published}`])
    }),
    { numRuns: 60 },
  )
})

test('the day of a dateline is the window of no figure', () => {
  fc.assert(
    fc.property(anyDay, (at) => {
      const { day, month, year } = partsOf(at)
      const text = `MUNICH, Friday ${day} ${capital(monthOf('en', month))} ${year} - The group met in Munich.\n\nThe teams have destroyed 300 mines since the invasion.`
      expect(windowsIn('en', text), text).toEqual([`null..${published}`])
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['en', 'It may take years. The teams destroyed 300 mines.'],
  ['en', 'They march on. The teams destroyed 300 mines.'],
  ['fr', 'Le robot ira sur Mars. Les équipes ont détruit 300 mines.'],
])('words that are months elsewhere are none (%s): %s', (lang, text) => {
  expect(windowsIn(lang, text)).toEqual(['null..null'])
})

test.each([
  ['en', 'In the {nth} quarter of {year}, 300 mines were destroyed.', ['first', 'second', 'third', 'fourth']],
  [
    'fr',
    'Au {nth} trimestre {year}, 300 mines ont été détruites.',
    ['premier', 'deuxième', 'troisième', 'quatrième'],
  ],
  [
    'es',
    'En el {nth} trimestre de {year} se destruyeron 300 minas.',
    ['primer', 'segundo', 'tercer', 'cuarto'],
  ],
  [
    'pt',
    'No {nth} trimestre de {year} foram destruídas 300 minas.',
    ['primeiro', 'segundo', 'terceiro', 'quarto'],
  ],
  ['de', 'Im {nth} Quartal {year} wurden 300 Minen vernichtet.', ['ersten', 'zweiten', 'dritten', 'vierten']],
  ['ru', 'В {nth} квартале {year} года уничтожено 300 мин.', ['первом', 'втором', 'третьем', 'четвёртом']],
  ['uk', 'У {nth} кварталі {year} року знищено 300 мін.', ['першому', 'другому', 'третьому', 'четвертому']],
  ['ar', 'دمرت الفرق 300 لغم خلال الربع {nth} من عام {year}.', ['الأول', 'الثاني', 'الثالث', 'الرابع']],
  [
    'it',
    'Nel {nth} trimestre del {year} sono state distrutte 300 mine.',
    ['primo', 'secondo', 'terzo', 'quarto'],
  ],
  ['pl', 'W {nth} kwartale {year} r. zniszczono 300 min.', ['pierwszym', 'drugim', 'trzecim', 'czwartym']],
])('quarters in %s: %s', (lang, text, ordinals) => {
  const ends = ['03-31', '06-30', '09-30', '12-31']
  for (const [at, nth] of ordinals.entries()) {
    const said = text.replace('{nth}', nth).replace('{year}', '2023')
    expect
      .soft(windowsIn(lang, said), said)
      .toEqual([`2023-${String(at * 3 + 1).padStart(2, '0')}-01..2023-${ends[at]}`])
  }
})
