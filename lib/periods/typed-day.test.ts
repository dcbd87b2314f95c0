import { expect, test } from 'vitest'
import { readTypedDay } from './typed-day'

const fifthOfMarch = [
  '2024-03-05',
  ' 2024-03-05 ',
  '2024-03-05T10:20:30Z',
  '2024/3/5',
  '2024.03.05',
  '5 March 2024',
  'Tuesday, 5 March 2024',
  'March 5, 2024',
  '5th March 2024',
  '5 Mar 2024',
  '05.03.2024',
  '5. März 2024',
  '5 mars 2024',
  '5 de marzo de 2024',
  '5 de março de 2024',
  '5 marzo 2024',
  '5 марта 2024 г.',
  '5 березня 2024',
  '5 Mart 2024',
  '2024年3月5日',
  '٥ مارس ٢٠٢٤',
  '5 آذار 2024',
  '٢٠٢٤-٠٣-٠٥',
  '۲۰۲۴/۰۳/۰۵',
  '\u200e2024-03-05',
]

test.each(fifthOfMarch)('%s is the fifth of March', (text) => {
  expect(readTypedDay(text)).toEqual({ kind: 'day', day: '2024-03-05' })
})

test('of two numbers that may both be a month either order is asked for, unless they say the same', () => {
  const either = { kind: 'either', days: ['2024-03-05', '2024-05-03'] }
  for (const text of ['05/03/2024', '5/3/2024', '05-03-2024', '٠٥/٠٣/٢٠٢٤'])
    expect(readTypedDay(text)).toEqual(either)
  expect(readTypedDay('25/03/2024')).toEqual({ kind: 'day', day: '2024-03-25' })
  expect(readTypedDay('03/25/2024')).toEqual({ kind: 'day', day: '2024-03-25' })
  expect(readTypedDay('03/03/2024')).toEqual({ kind: 'day', day: '2024-03-03' })
})

test('what is no day, or not the whole of one, is none', () => {
  for (const text of [
    '',
    'soon',
    '2024',
    'March 2024',
    '31 February 2024',
    '30/02/2024',
    '5 March',
    '05/03/24',
    '5 March or April 2024',
  ])
    expect(readTypedDay(text)).toEqual({ kind: 'none' })
})

test('months of the Levant and the Maghreb, and spellings without accents, are known', () => {
  const days = [
    '١٢ كانون الثاني ٢٠٢٤',
    '12 كانون ثاني 2024',
    '12 janv. 2024',
    '12 جانفي 2024',
    '12 января 2024',
    '12 січня 2024',
  ]
  for (const text of days)
    expect([text, readTypedDay(text)]).toEqual([text, { kind: 'day', day: '2024-01-12' }])
  for (const text of ['1 aout 2024', '1 août 2024', '1 آب 2024', '1 Ağustos 2024', '1 اوت 2024'])
    expect([text, readTypedDay(text)]).toEqual([text, { kind: 'day', day: '2024-08-01' }])
})
