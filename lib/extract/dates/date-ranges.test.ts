import { expect, test } from 'vitest'
import { extractForTests } from '../test-extractor'

/** "2017-09-01 month to 2017-09-30 month": the window of the one figure of a text. */
const windowOf = (text: string) => {
  const [figure] = extractForTests({ text, published: '2017-10-04', country: 'SYR' })
  const { from, fromPrecision, to, toPrecision } = figure!
  return `${from} ${fromPrecision} to ${to} ${toPrecision}`
}

test.each([
  ['In September 2017, 30 mines were destroyed in Homs.', '2017-09-01 month to 2017-09-30 month'],
  ['In 2016, 30 mines were destroyed in Homs.', '2016-01-01 year to 2016-12-31 year'],
  ['Since March 2016, 30 mines were destroyed in Homs.', '2016-03-01 month to 2017-10-04 day'],
  ['Since 5 December 2016, 30 mines were destroyed in Homs.', '2016-12-05 day to 2017-10-04 day'],
  [
    'From 1 September to 7 September 2017, 30 mines were destroyed in Homs.',
    '2017-09-01 day to 2017-09-07 day',
  ],
  ['Last month, 30 mines were destroyed in Homs.', '2017-09-01 month to 2017-09-30 month'],
  ['Yesterday, 30 mines were destroyed in Homs.', '2017-10-03 day to 2017-10-03 day'],
  ['In recent months, 30 mines were destroyed in Homs.', 'null recent to null day'],
  ['30 mines were destroyed in Homs.', 'null day to null day'],
])('%s', (text, expected) => {
  expect(windowOf(text)).toBe(expected)
})

/** "lang from to": the windows of the figures of a text, reckoned from 4 October 2017. */
const windowsIn = (lang: string, text: string) =>
  extractForTests({ text, lang, published: '2017-10-04', country: 'SYR' }).map(
    ({ value, basis, from, to, fromPrecision, toPrecision }) =>
      `${value} ${basis} ${from} ${fromPrecision} to ${to} ${toPrecision}`,
  )

const firstWeek = ['30 period 2017-09-01 day to 2017-09-07 day']

test.each([
  ['en', 'From 1 to 7 September 2017, 30 mines were destroyed in Homs.'],
  ['en', 'From 1 to 7 September, engineers destroyed 30 mines in Homs.'],
  ['en', 'From the 1st to the 7th of September, engineers destroyed 30 mines in Homs.'],
  ['en', 'Engineers destroyed 30 mines in Homs between 1 and 7 September 2017.'],
  ['en', 'In the week of 1–7 September 2017 engineers destroyed 30 mines in Homs.'],
  ['en', 'During 1-7 September engineers destroyed 30 mines in Homs.'],
  ['en', 'From September 1 to 7, 2017, engineers destroyed 30 mines in Homs.'],
  ['en', 'Engineers destroyed 30 mines in Homs on Sept. 1-7, 2017.'],
  ['fr', 'Du 1er au 7 septembre 2017, 30 mines ont été détruites à Homs.'],
  ['fr', 'Les sapeurs ont détruit 30 mines à Homs entre le 1er et le 7 septembre.'],
  ['ru', 'С 1 по 7 сентября 2017 года сапёры уничтожили в Хомсе 30 мин.'],
  ['ru', 'В период с 1 по 7 сентября сапёры уничтожили в Хомсе 30 мин.'],
  ['ru', 'За 1–7 сентября сапёры уничтожили в Хомсе 30 мин.'],
  ['uk', 'З 1 по 7 вересня 2017 року сапери знищили у Хомсі 30 мін.'],
  ['uk', 'Від 1 до 7 вересня сапери знищили у Хомсі 30 мін.'],
  ['ar', 'دمرت الفرق الهندسية 30 لغما في حمص من 1 إلى 7 سبتمبر 2017.'],
  ['ar', 'دمرت الفرق الهندسية 30 لغما في حمص بين 1 و7 أيلول 2017.'],
  ['es', 'Del 1 al 7 de septiembre de 2017 los zapadores destruyeron 30 minas en Homs.'],
  ['pt', 'De 1 a 7 de setembro de 2017 foram destruídas 30 minas em Homs.'],
])('days of one month are a period (%s): %s', (lang, text) => {
  expect(windowsIn(lang, text)).toEqual(firstWeek)
})

test.each([
  // Two days, of which nothing says that they are all between.
  [
    'en',
    'On 5 and 7 September 2017 engineers destroyed 30 mines.',
    ['30 period 2017-09-07 day to 2017-09-07 day'],
  ],
  ['en', 'On 7 September 2017 – 30 mines were destroyed.', ['30 period 2017-09-07 day to 2017-09-07 day']],
  ['en', 'On September 7 – 30 mines were destroyed.', ['30 period 2017-09-07 day to 2017-09-07 day']],
  [
    'en',
    'From 3 to 5 thousand mines were destroyed on 7 September.',
    ['3000 period 2017-09-07 day to 2017-09-07 day'],
  ],
  ['en', 'Since 7 September engineers destroyed 30 mines.', ['30 period 2017-09-07 day to 2017-10-04 day']],
])('other numbers beside a day are none (%s): %s', (lang, text, expected) => {
  expect(windowsIn(lang, text)).toEqual(expected)
})
