import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '@/lib/periods/day'
import { edgePhrases, publicationIn } from './publication'

const named = new Map([
  ['sana', 'SANA'],
  ['tass', 'TASS'],
  ['тасс', 'TASS'],
  ['agence exemple', 'Agency of Example'],
  ['سانا', 'SANA'],
])
const shown = (text: string) => publicationIn(text, named)

const french = `Bilan du déminage dans le nord du pays

Damas, 4 octobre 2017 (Agence Exemple)

Hier, les sapeurs ont désamorcé douze obus dans la province d'Alep et nettoyé deux hectares de terres agricoles.`

describe('what a text shows of its publication', () => {
  test('a title, a line of day and agency, and a language', () => {
    expect(shown(french)).toEqual({
      title: 'Bilan du déminage dans le nord du pays',
      published: '2017-10-04',
      publisher: 'Agency of Example',
      language: 'fr',
    })
  })

  test('a dateline before the first sentence', () => {
    expect(
      shown(
        'Sappers hand over a school in Palmyra\nDAMASCUS, 12 March 2018 (SANA) - Engineers have handed over a school to the town after they had searched it for mines for the whole of the week.',
      ),
    ).toMatchObject({
      title: 'Sappers hand over a school in Palmyra',
      published: '2018-03-12',
      publisher: 'SANA',
    })
    expect(
      shown(
        'ПАЛЬМИРА, 21 апреля 2016 года. /ТАСС/. Сапёры завершили разминирование исторической части города, сообщил представитель центра журналистам.',
      ),
    ).toMatchObject({ title: null, published: '2016-04-21', publisher: 'TASS', language: 'ru' })
  })

  test('in Arabic, with the source below', () => {
    expect(
      shown(
        'فرق الهندسة تسلم مدرسة في تدمر\n\nقامت فرق الهندسة أمس بإبطال مفعول عبوات ناسفة في محافظة حمص وتطهير هكتارين من الأراضي الزراعية قرب المدينة.\n\nالمصدر: سانا، 12 آذار 2018',
      ),
    ).toEqual({
      title: 'فرق الهندسة تسلم مدرسة في تدمر',
      published: '2018-03-12',
      publisher: 'SANA',
      language: 'ar',
    })
  })

  test('lines of agency and day may stand before the title', () => {
    expect(
      shown('SANA\n12.03.2018\nEngineers clear a road in Homs\n\nThe road is open again.'),
    ).toMatchObject({
      title: 'Engineers clear a road in Homs',
      published: '2018-03-12',
      publisher: 'SANA',
    })
  })

  test.each([
    ['a first sentence is no title', 'Engineers cleared a road.\n\nIt is open again.', { title: null }],
    [
      'nor is a line that goes on',
      'Engineers cleared a road that\nleads to Homs and is open.',
      { title: null },
    ],
    ['nor a single line', 'Engineers clear a road in Homs', { title: null }],
    ['a day without a year is none', 'A title of a text\n\n4 October\n\nWords.', { published: null }],
    [
      'half of the world reads 4/10/2017 otherwise',
      'A title of a text\n\n4/10/2017\n\nWords.',
      { published: null },
    ],
    [
      'two days are none',
      'A title of a text\n\n4 October 2017\n5 October 2017\n\nWords.',
      { published: null },
    ],
    [
      'a day within prose is none',
      'On 4 October 2017 the engineers of the north cleared two roads.\n\nWords.',
      { published: null },
    ],
    [
      'nor is the day up to which a report speaks',
      'A title of a text\n\nAs of 4 October 2017\n\nWords.',
      { published: null },
    ],
    ['two agencies are none', 'A title of a text\n\nSANA\nTASS\n\nWords.', { publisher: null }],
    [
      'an agency within prose is none',
      'The engineers told SANA yesterday that two roads were open.\n\nWords.',
      { publisher: null },
    ],
    ['a short text shows no language', 'Homs: 12', { language: null }],
  ] as const)('%s', (_, text, expected) => {
    expect(shown(text)).toMatchObject(expected)
  })

  test.each([
    [
      'Dutch',
      'Gisteren hebben de mijnopruimers in de provincie explosieven onschadelijk gemaakt en ook twee hectare landbouwgrond geruimd. Het werk gaat de hele week door, aldus de woordvoerder van het leger.',
    ],
    [
      'Romanian',
      'Ieri geniștii au dezamorsat muniții în provincie și au curățat două hectare de teren agricol. Lucrările vor continua toată săptămâna, a spus purtătorul de cuvânt, pentru că sunt încă mine de găsit.',
    ],
  ])('%s, which is not known, is not taken for another language', (_, text) => {
    expect(shown(text).language).toBeNull()
  })

  test('whatever the text, all that is shown stands in it, and names to look up are few', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.constantFrom('', french),
        (text, more) => {
          const all = `${text}\n${more}`
          const { title, published } = publicationIn(all, new Map())
          if (title !== null) expect(all).toContain(title)
          if (published !== null) expect(isDay(published)).toBe(true)
          expect(edgePhrases(all).length).toBeLessThan(9 * 3 * 120 * 8)
        },
      ),
    )
    expect(edgePhrases('a b '.repeat(25_000)).length).toBeLessThan(100)
    expect(edgePhrases(french)).toContain('agence exemple')
  })
})
