import { describe, expect, test } from 'vitest'
import { languageOfText } from '../extract'
import { extractForTests } from '../test-extractor'

describe('a text in a language without a file says so by its name', () => {
  test.each([
    ['km', 'ក្រុមការងារបានបំផ្លាញមីន ១១៨ គ្រាប់ នៅក្នុងខេត្តបាត់ដំបង។'],
    ['th', 'ทีมงานทำลายทุ่นระเบิด 118 ลูกในจังหวัดสระแก้ว'],
    ['ka', 'გუნდმა გაანადგურა 118 ნაღმი სოფელში.'],
    ['hy', 'Խումբը ոչնչացրեց 118 ական գյուղում։'],
    ['zh', '工作队在该省清除了118枚地雷，并清理了12公顷土地。'],
    [
      'nl',
      'De mijnopruimers hebben in het dorp 118 mijnen geruimd en ook een deel van het land vrijgegeven, sinds maart.',
    ],
    [
      'ro',
      'Echipele au distrus 118 mine în sat, iar terenul a fost curățat și predat pentru că era nevoie de el.',
    ],
    [
      'sw',
      'Timu ya watu hao iliharibu mabomu 118 katika kijiji na kusafisha ardhini kwa ajili ya watu wa huko.',
    ],
    [
      'kk',
      'Топ ауылда 118 минаны жойып, жерді тазалады, бұл жұмыс көктемде басталған еді және әлі жүріп жатыр.',
    ],
  ])('%s', (code, text) => {
    expect(languageOfText(text, null)).toEqual({ code, isRead: false })
    expect(extractForTests({ text })).toEqual([])
  })

  test.each([
    ['hr', 'bs', 'Tijekom lipnja uništeno je 118 mina u selu.'],
    ['sr', 'bs', 'Током јуна уништено је 118 мина у селу.'],
    ['prs', 'fa', 'تیم ها ۱۱۸ مین را نابود کردند.'],
  ])('%s is read as %s', (lang, code, text) => {
    expect(languageOfText(text, lang)).toEqual({ code, isRead: true })
  })

  test('one that is given counts, unless the text is plainly in another', () => {
    expect(languageOfText('118', 'nl')).toEqual({ code: 'nl', isRead: false })
    const english =
      'The teams have destroyed the mines of the village and cleared the land that was given to them.'
    expect(languageOfText(english, 'nl')).toEqual({ code: 'en', isRead: true })
    expect(languageOfText(english, 'xx')).toEqual({ code: 'en', isRead: true })
  })
})

test('digits of every script are read in texts of languages that are', () => {
  for (const digits of ['១១៨', '११८', '১১৮', '๑๑๘', '١١٨', '۱۱۸', '１１８'])
    expect(extractForTests({ text: `The teams destroyed ${digits} mines.`, lang: 'en' })).toMatchObject([
      { value: 118n },
    ])
})
