import { describe, expect, test } from 'vitest'
import { extractForTests } from '@/lib/extract/test-extractor'
import type { Metric } from '@/lib/metrics/types'
import seed from '@/prisma/seed/metrics.json'
import { withListedWholes } from './kinds-under-sum'

const metrics: Metric[] = seed.metrics.map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
})) as unknown as Metric[]

/** "501 null" for a figure of its own, "57 ap_mine < 501" for one within another; a derived one with what it is the sum of. */
function figuresOf(text: string, lang: string) {
  const found = withListedWholes(
    text,
    extractForTests({ text, lang, published: '2024-03-05', country: 'SYR' }),
    metrics,
  )
  return found.map(({ value, high, qualifier, kind, within, sumOf }) =>
    [
      ...[qualifier === 'exact' ? '' : qualifier, value, high ?? '', kind ?? '-'],
      within === null ? '' : `< ${found[within]!.value}`,
      sumOf.length === 0 ? '' : `= ${sumOf.map((term) => found[term]!.value).join(' + ')}`,
    ]
      .filter((word) => word !== '')
      .join(' '),
  )
}

const listed = ['501 - = 57 + 32 + 412', '57 ap_mine < 501', '32 av_mine < 501', '412 uxo < 501']

describe('kinds alone are a whole with its parts', () => {
  test.each([
    [
      'en',
      'Yesterday 57 anti-personnel mines, 32 anti-tank mines and 412 unexploded shells were destroyed in Palmyra.',
    ],
    ['en', 'Yesterday 57 anti-personnel, 32 anti-tank and 412 unexploded shells were destroyed in Palmyra.'],
    [
      'fr',
      'Hier, 57 mines antipersonnel, 32 mines antichar et 412 munitions non explosées ont été détruites à Palmyre.',
    ],
    ['es', 'Ayer destruyeron 57 minas antipersonal, 32 minas antitanque y 412 municiones sin explotar.'],
    ['pt', 'Ontem foram destruídas 57 minas antipessoal, 32 minas antitanque e 412 munições não detonadas.'],
    ['de', 'Gestern wurden 57 Antipersonenminen, 32 Panzerminen und 412 Blindgänger vernichtet.'],
    [
      'ru',
      'Вчера в Пальмире уничтожено 57 противопехотных мин, 32 противотанковые мины и 412 неразорвавшихся снарядов.',
    ],
    ['uk', 'Вчора знищено 57 протипіхотних мін, 32 протитанкові міни та 412 нерозірваних снарядів.'],
    ['ar', 'دمر الفريق أمس 57 لغماً مضاداً للأفراد و32 لغماً مضاداً للدبابات و412 ذخيرة غير منفجرة في تدمر.'],
    ['fa', 'دیروز ۵۷ مین ضد نفر، ۳۲ مین ضد تانک و ۴۱۲ مهمات منفجر نشده نابود شد.'],
    ['ja', '昨日、対人地雷57個、対戦車地雷32個、不発弾412個を処理した。'],
  ])('in %s', (lang, text) => {
    expect(figuresOf(text, lang)).toEqual(listed)
  })
})

describe('a kind that a list names twice', () => {
  test('is one part, the sum of both, which are contained in it', () => {
    const text =
      'Yesterday 57 anti-personnel mines, 32 anti-tank mines and 12 anti-personnel mines were destroyed in Palmyra.'
    // 57 + 12 = 69, and 69 + 32 = 101.
    expect(figuresOf(text, 'en')).toEqual([
      '101 - = 69 + 32',
      '69 ap_mine < 101 = 57 + 12',
      '57 - < 69',
      '32 av_mine < 101',
      '12 - < 69',
    ])
  })

  test('alone is their sum, of which no part is told twice', () => {
    const text = 'Yesterday 57 anti-personnel mines and 12 anti-personnel mines were destroyed in Palmyra.'
    expect(figuresOf(text, 'en')).toEqual(['69 ap_mine = 57 + 12', '57 - < 69', '12 - < 69'])
  })
})

describe('the whole of a list', () => {
  test('is the figure that opens it, or that says what it comes to', () => {
    const stated = ['501 -', '57 ap_mine < 501', '444 uxo < 501']
    expect(
      figuresOf(
        'The team cleared 501 items in Palmyra: 57 anti-personnel mines and 444 unexploded shells.',
        'en',
      ),
    ).toEqual(stated)
    expect(
      figuresOf(
        'In Palmyra the team cleared 501 items. It destroyed 57 anti-personnel mines and 444 unexploded shells.',
        'en',
      ),
    ).toEqual(stated)
  })

  test('is as sure as the least sure of what it lists', () => {
    const text = (shells: string) =>
      `Yesterday 57 anti-personnel mines and ${shells} unexploded shells were destroyed in Palmyra.`
    expect(figuresOf(text('more than 400'), 'en')[0]).toBe('at_least 457 - = 57 + 400')
    // About 400 is 350 to 450.
    expect(figuresOf(text('about 400'), 'en')[0]).toBe('between 407 507 - = 57 + 400')
  })

  test('is not made of other places, other days, other deeds, or what is not finished', () => {
    for (const text of [
      'Yesterday 57 anti-personnel mines were destroyed in Palmyra and 12 unexploded shells in Aleppo.',
      'The team destroyed 57 anti-personnel mines in Palmyra. In May 2023 it destroyed 12 unexploded shells in Palmyra.',
      'Yesterday the team found 57 anti-personnel mines and 12 unexploded shells in Palmyra.',
      'Yesterday 57 anti-personnel mines were destroyed in Palmyra.',
    ]) {
      const found = figuresOf(text, 'en')
      expect(found.filter((figure) => /[<=]/.test(figure))).toEqual([])
      expect(found.length).toBeGreaterThan(0)
    }
  })
})
