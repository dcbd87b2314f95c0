import { describe, expect, test } from 'vitest'
import { extractForTests } from './test-extractor'

const read = (lang: string, text: string) =>
  extractForTests({ text, lang, published: '2018-04-02', country: 'SYR' }).filter(
    ({ status }) => status === 'done',
  )

const placesOf = (lang: string, text: string) =>
  read(lang, text).map(({ value, places }) => [Number(value), places.map(({ codes }) => codes[0])])

const palmyra = 'gn163808'
const aleppo = 'gn170063'

describe('a dateline says where a report was written, and nothing of the work', () => {
  test.each([
    [
      'en',
      'PALMYRA, 3 March (Agency) - Engineers destroyed 30 mines in Aleppo. They destroyed 12 shells in Aleppo.',
    ],
    [
      'fr',
      'PALMYRE, 3 mars (Agence) - Les sapeurs ont détruit 30 mines à Alep. Ils ont détruit 12 obus à Alep.',
    ],
    [
      'es',
      'PALMIRA, 3 de marzo (Agencia) - Los zapadores destruyeron 30 minas en Alepo. Destruyeron 12 proyectiles en Alepo.',
    ],
    [
      'pt',
      'PALMIRA, 3 de março (Agência) - Os sapadores destruíram 30 minas em Alepo. Destruíram 12 granadas em Alepo.',
    ],
    [
      'de',
      'PALMYRA, 3. März (Agentur) - Pioniere vernichteten 30 Minen in Aleppo. Sie vernichteten 12 Granaten in Aleppo.',
    ],
    [
      'ru',
      'ПАЛЬМИРА, 3 марта (Агентство) - Сапёры уничтожили 30 мин в Алеппо. Они уничтожили 12 снарядов в Алеппо.',
    ],
    [
      'uk',
      'ПАЛЬМІРА, 3 березня (Агенція) - Сапери знищили 30 мін в Алеппо. Вони знищили 12 снарядів в Алеппо.',
    ],
    ['ar', 'تدمر، 3 مارس (وكالة) - دمر الخبراء 30 لغماً في حلب. ودمروا 12 قذيفة في حلب.'],
    [
      'fa',
      'تدمر، ۳ مارس (خبرگزاری) - کارشناسان ۳۰ مین در حلب نابود کردند. آنها ۱۲ گلوله در حلب نابود کردند.',
    ],
  ])('in %s', (lang, text) => {
    expect(placesOf(lang, text)).toEqual([
      [30, [aleppo]],
      [12, [aleppo]],
    ])
    for (const { from, to } of read(lang, text)) expect([from, to]).toEqual([null, null])
  })

  test('also without another place or a source, and as a line of its own', () => {
    expect(placesOf('en', 'PALMYRA, 3 March - Engineers destroyed 30 mines in Syria.')).toEqual([
      [30, ['SY']],
    ])
    expect(placesOf('en', 'Palmyra - The teams destroyed 30 mines in Syria.')).toEqual([[30, ['SY']]])
    expect(placesOf('ru', 'Пальмира, 3 марта. Сапёры уничтожили 30 мин в Сирии.')).toEqual([[30, ['SY']]])
    expect(
      read('en', 'PALMYRA, 3 March - Engineers destroyed 30 mines.').flatMap(({ places }) => places),
    ).toEqual([])
  })

  test('but the place of a row stays', () => {
    expect(placesOf('en', 'Palmyra – 30 mines destroyed')).toEqual([[30, [palmyra]]])
  })
})

describe('what a later paragraph counts in total is not of the place before', () => {
  test.each([
    [
      'en',
      'Yesterday 30 mines were destroyed in Palmyra.\n\nSince the beginning of the operation 24,268 mines have been destroyed.',
    ],
    [
      'fr',
      'Hier, 30 mines ont été détruites à Palmyre.\n\nDepuis le début de l’opération, 24 268 mines ont été détruites.',
    ],
    [
      'es',
      'Ayer destruyeron 30 minas en Palmira.\n\nDesde el inicio de la operación se destruyeron 24 268 minas.',
    ],
    [
      'pt',
      'Ontem foram destruídas 30 minas em Palmira.\n\nDesde o início da operação foram destruídas 24 268 minas.',
    ],
    [
      'de',
      'Gestern wurden in Palmyra 30 Minen vernichtet.\n\nSeit Beginn der Operation wurden 24 268 Minen vernichtet.',
    ],
    ['ru', 'Вчера в Пальмире уничтожено 30 мин.\n\nВсего с начала операции уничтожено 24 268 мин.'],
    ['uk', 'Вчора в Пальмірі знищено 30 мін.\n\nВсього з початку операції знищено 24 268 мін.'],
    ['ar', 'دمر الخبراء أمس 30 لغماً في تدمر.\n\nومنذ بداية العملية دمروا 24268 لغماً.'],
    ['fa', 'دیروز ۳۰ مین در تدمر نابود شد.\n\nاز آغاز عملیات ۲۴۲۶۸ مین نابود شد.'],
    ['ja', '昨日、パルミラで地雷30個を処理した。\n\n作戦開始以来、地雷24268個を処理した。'],
  ])('in %s', (lang, text) => {
    const found = read(lang, text)
    expect(found.map(({ value }) => Number(value))).toEqual([30, 24_268])
    expect(found[1]).toMatchObject({ basis: 'total', places: [] })
  })
})

describe('a number behind a month is an amount where something is counted', () => {
  test.each([
    ['en', 'In March 30 mines were destroyed in Palmyra.'],
    ['fr', 'En mars 30 mines ont été détruites à Palmyre.'],
    ['es', 'En marzo 30 minas fueron destruidas en Palmira.'],
    ['pt', 'Em março 30 minas foram destruídas em Palmira.'],
    ['de', 'Im März 30 Minen vernichtet.'],
    ['ru', 'В марте 30 мин уничтожены в Пальмире.'],
    ['uk', 'У березні 30 мін знищено в Пальмірі.'],
    ['ar', 'دمر الخبراء في مارس 30 لغماً في تدمر.'],
    ['fa', 'در مارس ۳۰ مین در تدمر نابود شد.'],
  ])('in %s', (lang, text) => {
    expect(read(lang, text)).toMatchObject([{ value: 30n, from: '2018-03-01', to: '2018-03-31' }])
  })
})

describe('a headline that rounds what the text says exactly is not counted beside it', () => {
  test.each([
    [
      'en',
      'Over 24,000 mines destroyed in Syria\n\nEngineers have destroyed 24,268 mines in Syria since the beginning.',
    ],
    [
      'fr',
      'Plus de 24 000 mines détruites en Syrie\n\nLes sapeurs ont détruit 24 268 mines en Syrie depuis le début.',
    ],
    [
      'es',
      'Más de 24 000 minas destruidas en Siria\n\nLos zapadores destruyeron 24 268 minas en Siria desde el inicio.',
    ],
    [
      'pt',
      'Mais de 24 000 minas destruídas na Síria\n\nOs sapadores destruíram 24 268 minas na Síria desde o início.',
    ],
    [
      'de',
      'Über 24 000 Minen in Syrien vernichtet\n\nPioniere vernichteten in Syrien seit Beginn 24 268 Minen.',
    ],
    ['ru', 'Более 24 тыс. мин уничтожено в Сирии\n\nСапёры уничтожили в Сирии с начала операции 24 268 мин.'],
    ['uk', 'Понад 24 тис. мін знищено в Сирії\n\nСапери знищили в Сирії з початку операції 24 268 мін.'],
    ['ar', 'تدمير أكثر من 24 ألف لغم في سوريا\n\nدمر الخبراء 24268 لغماً في سوريا منذ البداية.'],
    ['fa', 'بیش از ۲۴ هزار مین در سوریه نابود شد\n\nاز آغاز عملیات ۲۴۲۶۸ مین در سوریه نابود شد.'],
    ['ja', 'シリアで地雷2万4000個以上を処理\n\n作戦開始以来、シリアで地雷24268個を処理した。'],
  ])('in %s', (lang, text) => {
    expect(read(lang, text).map(({ value }) => Number(value))).toEqual([24_268])
  })

  test('while another amount is', () => {
    const text = (exact: string) =>
      `24,000 mines destroyed in Syria\n\nEngineers destroyed ${exact} mines in Syria.`
    expect(read('en', text('26,268')).map(({ value }) => Number(value))).toEqual([24_000, 26_268])
    expect(read('en', text('30')).map(({ value }) => Number(value))).toEqual([24_000, 30])
  })
})

test('the name of a project is no plan', () => {
  const done = [
    ['fr', 'Le projet Masam a détruit 30 mines à Palmyre.'],
    ['fa', 'برنامه پاکسازی دیروز ۳۰ مین نابود کرد.'],
    ['en', 'Under the national plan 30 mines were destroyed in Palmyra.'],
    ['ja', 'マサム計画は地雷30個を処理した。'],
  ] as const
  for (const [lang, text] of done)
    expect
      .soft(
        read(lang, text).map(({ value }) => value),
        text,
      )
      .toEqual([30n])
  const planned = [
    ['fr', 'La France projette de détruire 30 mines à Palmyre.'],
    ['en', 'Engineers plan to destroy 30 mines in Palmyra.'],
    ['en', 'It is planned to destroy 30 mines in Palmyra.'],
    ['ja', '地雷30個を処理する計画だ。'],
  ] as const
  for (const [lang, text] of planned) expect.soft(read(lang, text), text).toEqual([])
})

test('a number with both signs shows what each of them means in the text', () => {
  const text = 'Teams surveyed 1,167.94 km2. They have cleared 4,387 km of roads.'
  expect(read('en', text).map(({ metric, value }) => [metric, Number(value)])).toContainEqual([
    'roads',
    4_387_000,
  ])
})
