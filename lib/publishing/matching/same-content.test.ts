import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from '../rows'
import { isSameContent, isSameReport } from './same-content'

const days = { from: '2024-01-01', to: '2024-02-15', published: '2024-03-05' }

const content = ({
  verb = 'cleared',
  precision = '',
  amount = '10',
  unit = 'count',
  value = '10',
  words = 'ten so far',
  note = '',
}: Partial<Record<'verb' | 'precision' | 'amount' | 'unit' | 'value' | 'words' | 'note', string>>) =>
  joined([verb, '', precision, 'exact', amount, '', unit, value, value, value, words, note])

test('an amount is the same however it is written', () => {
  const wholes = fc.stringMatching(/^0{0,3}[1-9][0-9]{0,8}$/)
  fc.assert(
    fc.property(wholes, fc.nat(5), fc.nat(3), (whole, noughtsAfter, noughtsBefore) => {
      const longer = `${'0'.repeat(noughtsBefore)}${whole}${noughtsAfter > 0 ? `.${'0'.repeat(noughtsAfter)}` : ''}`
      expect(isSameContent(content({ amount: whole }), content({ amount: longer }), days)).toBe(true)
      expect(isSameContent(content({ amount: whole }), content({ amount: `${longer}1` }), days)).toBe(false)
    }),
  )
})

test.each<[Parameters<typeof content>[0], Parameters<typeof content>[0]]>([
  [{ words: 'ten\u200B so far' }, { words: 'ten so far' }],
  [{ note: 'cafe\u0301' }, { note: 'caf\u00E9' }],
  [{ words: 'one\r\ntwo' }, { words: 'one\ntwo' }],
  [{ precision: 'day' }, { precision: '' }],
  [{ precision: 'month' }, { precision: '' }],
])('%j is no other than %j', (one, other) => {
  expect(isSameContent(content(one), content(other), days)).toBe(true)
})

test.each<[Parameters<typeof content>[0], Parameters<typeof content>[0]]>([
  [{ amount: '10' }, { amount: '100' }],
  [
    { amount: '1', unit: 'km', value: '1000' },
    { amount: '1000', unit: 'm', value: '1000' },
  ],
  [{ words: 'ten so far' }, { words: 'Ten so far' }],
  [{ precision: 'recent' }, { precision: '' }],
])('%j is another than %j', (one, other) => {
  expect(isSameContent(content(one), content(other), days)).toBe(false)
})

test('a month that can be so is another than the day', () => {
  const known = { ...days, to: '2024-02-29' }
  expect(isSameContent(content({ precision: 'month' }), content({}), known)).toBe(false)
})

test('a report is the same where its address leads to one page', () => {
  const report = (title: string, url: string) =>
    joined([title, 1, null, 'A', 'en', url, '', '2024-03-05', ''])
  const usual = report('Note', 'https://example.org/')
  expect(isSameReport(usual, report('No\u00ADte', 'https://Example.org:443'))).toBe(true)
  expect(isSameReport(usual, report('Note', 'https://example.org/a'))).toBe(false)
  expect(isSameReport(usual, report('note', 'https://example.org/'))).toBe(false)
})
