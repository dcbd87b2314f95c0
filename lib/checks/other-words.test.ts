import { describe, expect, test } from 'vitest'
import { checkReport } from './check-report'
import { amountsMissing } from './other-words'
import { contextOf, reportOf } from './test-record'

const isGiven = (amount: string, unit: string, words: string, language = 'en', amountTo = '') =>
  amountsMissing({ amount, amountTo, unit }, words, language).length === 0

describe('an amount is given by its words', () => {
  test.each([
    ['24000', 'count', 'About 24 thousand mines were destroyed in 2017.', 'en'],
    ['24000', 'count', 'Уничтожено 24 тыс. мин за 3 месяца.', 'ru'],
    ['24000', 'count', 'دمرت الفرق ٢٤٬٠٠٠ لغم.', 'ar'],
    ['27', 'count', 'Le 3 mai, vingt-sept obus ont été détruits.', 'fr'],
    ['1500000', 'm2', 'In 2019 a million and a half square metres were cleared.', 'en'],
    // In another unit, exactly or converted.
    ['657300', 'm', 'Crews opened 657.3 km of roads.', 'en'],
    ['13000000', 'm2', 'About 5 square miles were cleared.', 'en'],
    // What a list comes to, also with one more that no number says.
    ['501', 'count', 'They destroyed 57 anti-personnel mines, 32 anti-tank mines and 412 shells.', 'en'],
    ['60', 'count', 'Очищено 55 жилых домов, 4 мечети и школа.', 'ru'],
    // Where nothing can be told.
    ['412', 'count', 'Dozens of shells were destroyed on 3 May.', 'en'],
    ['412', 'count', 'Shells were destroyed.', 'en'],
    ['2', 'count', 'وفي 3 مايو دمر الفريق لغمين.', 'ar'],
    ['24000', 'count', '24 bin mayın imha edildi.', 'tr'],
  ])('%s %s: %s', (amount, unit, words, language) => {
    expect(isGiven(amount, unit, words, language)).toBe(true)
  })
})

describe('an amount is not given by words that say another', () => {
  test.each([
    ['421', 'count', 'Yesterday 412 shells were destroyed.', 'en'],
    ['2400', 'count', 'About 24 thousand mines were destroyed in 2017.', 'en'],
    ['415', 'count', 'Уничтожено 412 мин.', 'ru'],
    ['502', 'count', 'They destroyed 57 anti-personnel mines, 32 anti-tank mines and 412 shells.', 'en'],
    ['657300', 'm', 'Crews opened 675.3 km of roads.', 'en'],
    ['412', 'count', '昨日、不発弾421個を処理した。', 'ja'],
    ['26', 'count', '24 bin mayın imha edildi.', 'tr'],
  ])('%s %s: %s', (amount, unit, words, language) => {
    expect(isGiven(amount, unit, words, language)).toBe(false)
  })

  test('and of a range where either end is another', () => {
    const words = 'From 20 to 30 mines were destroyed.'
    expect(isGiven('20', 'count', words, 'en', '30')).toBe(true)
    expect(isGiven('20', 'count', words, 'en', '35')).toBe(false)
  })
})

test('it is worth a second look, with the number of the words to write instead where it is a slip away', () => {
  const row = {
    ...{
      report_id: 'r1',
      publisher: 'Agency A',
      published: '2020-03-02',
      operator: 'Team One',
      country: 'SY',
    },
    ...{
      metric: 'devices',
      basis: 'period',
      from: '2020-03-01',
      to: '2020-03-01',
      places: 'SY',
      unit: 'count',
    },
    ...{ qualifier: 'exact', amount: '421', words: 'On 1 March 412 shells were destroyed.' },
  }
  expect(checkReport(reportOf([row]), contextOf([]))).toMatchObject([
    { check: 'words', severity: 'unlikely', row: 0, remedies: [{ do: 'set_amount', amount: '412' }] },
  ])
  expect(checkReport(reportOf([{ ...row, amount: '412' }]), contextOf([]))).toEqual([])
})
