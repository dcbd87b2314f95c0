import { describe, expect, test } from 'vitest'
import { extractForTests } from './test-extractor'

const read = (text: string, lang = 'en', published: string | null = '2024-07-15') =>
  extractForTests({ text, lang, published, country: 'SYR' }).filter(({ status }) => status === 'done')

/** "place: from the dateline", with the words that it came from. */
const doubtsIn = (text: string, lang = 'en') =>
  read(text, lang).map(({ doubts }) =>
    doubts.map(
      ({ of, reason, words }) => `${of}: ${reason}${words ? ` (${text.slice(words.start, words.end)})` : ''}`,
    ),
  )

describe('a figure is sure', () => {
  test.each([
    ['en', 'On 3 July 2024, engineers destroyed 214 mines in Palmyra.'],
    ['fr', 'Le 3 juillet 2024, les sapeurs ont détruit 214 mines à Palmyre.'],
    ['ru', '3 июля 2024 года сапёры уничтожили 214 мин в Пальмире.'],
    ['uk', '3 липня 2024 року сапери знищили 214 мін в Алеппо.'],
    ['es', 'El 3 de julio de 2024 los zapadores destruyeron 214 minas en Palmira.'],
    ['ar', 'في 3 يوليو 2024 دمر الخبراء 214 لغماً في حلب.'],
  ])('where its sentence says all of it (%s)', (lang, text) => {
    expect(read(text, lang)).toMatchObject([{ isSure: true, doubts: [], value: 214n }])
  })
})

describe('what is in doubt is said, with the words', () => {
  test.each([
    ['Engineers destroyed 214 mines in Palmyra.', ['window: by default']],
    [
      'On 3 July 2024 engineers destroyed 214 mines in Palmyra. They cleared 12 hectares.',
      ['window: from the sentence before (On 3 July 2024)', 'place: from the sentence before (Palmyra)'],
    ],
    ['On 3 July 2024 engineers cleared 9.600 hectares in Palmyra.', ['number: two readings (9.600)']],
    ['On 3 July 2024 engineers destroyed 36, 000 mines in Palmyra.', ['number: broken number (36, 000)']],
    ['On 3 July 2024 engineers destroyed dozens of mines in Palmyra.', ['number: open number (dozens)']],
    ['On 3 July 2024 engineers destroyed 214 mines in Qarafil village.', ['place: not on record (Qarafil)']],
    ['Recently, engineers destroyed 214 mines in Palmyra.', ['window: vague words (Recently)']],
  ])('%s', (text, expected) => {
    const last = doubtsIn(text).at(-1)
    expect(
      last?.filter((doubt) => expected.some((one) => doubt.startsWith(one.split(' (')[0] ?? ''))),
    ).toHaveLength(expected.length)
    for (const one of expected.filter((doubt) => doubt.includes('('))) {
      const words = one.slice(one.indexOf('(') + 1, -1).replace('On ', '')
      expect(last?.some((doubt) => doubt.startsWith(one.split(' (')[0] ?? '') && doubt.includes(words))).toBe(
        true,
      )
    }
  })

  test('where the day of the report is not known', () => {
    const text = 'Since 3 July engineers have destroyed 214 mines in Palmyra.'
    const [figure] = extractForTests({ text, lang: 'en', country: 'SYR' })
    expect(figure?.isSure).toBe(false)
  })
})

test('a figure that the text says again is one, and points at both', () => {
  const text =
    'Over 24,000 mines destroyed in Syria\n\nEngineers have destroyed 24,268 mines in Syria since the beginning.\n\nOf the 24,268 mines destroyed in Syria, most lay in fields.'
  const found = read(text)
  expect(found.map(({ value }) => value)).toEqual([24_268n])
  expect(found[0]?.saidAgain.map(({ start, end }) => text.slice(start, end))).toEqual(['24,000', '24,268'])
})
