import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractForTests } from '../test-extractor'

const read = (text: string, lang: string, country: string) =>
  extractForTests({ text, lang, country, published: '2024-07-15' })
    .filter(({ status }) => status === 'done')
    .map(({ value, places }) => `${value} ${places.map(({ text }) => text).join(',')}`)

const lists: readonly [
  lang: string,
  country: string,
  heading: string,
  noun: string,
  places: readonly string[],
  total: string,
][] = [
  [
    'en',
    'SYR',
    'Mines removed by governorate:',
    'mines',
    ['Aleppo', 'Hama', 'Homs', 'Idlib', 'Palmyra'],
    'Total',
  ],
  ['fr', 'SYR', 'Mines détruites par ville :', 'mines', ['Alep', 'Hama', 'Homs', 'Palmyre'], 'Total'],
  ['es', 'SYR', 'Minas destruidas por ciudad:', 'minas', ['Alepo', 'Hama', 'Homs', 'Palmira'], 'Total'],
  ['ru', 'SYR', 'Уничтожено мин по городам:', 'мин', ['Алеппо', 'Хама', 'Хомс', 'Пальмира'], 'Итого'],
  [
    'uk',
    'UKR',
    'Знищено мін за областями:',
    'мін',
    ['Харківська область', 'Миколаївська область', 'Херсонська область'],
    'Разом',
  ],
  ['ar', 'SYR', 'الألغام التي تم تدميرها حسب المدن:', 'لغم', ['حلب', 'حماة', 'حمص'], 'المجموع'],
]
const bullets = ['', '- ', '• ', '* ']
const signs = [': ', ' – ']

test.each(lists)(
  'in %s, each row of a list has the place of its own line',
  (lang, country, heading, noun, places, total) => {
    const rows = fc.shuffledSubarray([...places], { minLength: 2 }).chain((names) =>
      fc.record({
        names: fc.constant(names),
        amounts: fc.uniqueArray(fc.integer({ min: 120, max: 990 }), {
          minLength: names.length,
          maxLength: names.length,
        }),
        bullet: fc.constantFrom(...bullets),
        sign: fc.constantFrom(...signs),
        hasTotal: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(rows, ({ names, amounts, bullet, sign, hasTotal }) => {
        const sum = amounts.reduce((whole, amount) => whole + amount, 0)
        const lines = names.map((name, at) => `${bullet}${name}${sign}${amounts[at]} ${noun}`)
        const text = [
          heading,
          ...lines,
          ...(hasTotal ? [`${bullet}${total}${sign}${sum} ${noun}`] : []),
        ].join('\n')
        const bare = (name: string) => name.replace(' область', '')
        const expected = [
          ...names.map((name, at) => `${amounts[at]} ${bare(name)}`),
          ...(hasTotal ? [`${sum} `] : []),
        ]
        expect(read(text, lang, country), text).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  },
)
