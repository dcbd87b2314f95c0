import { expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toCitation } from './citation'

const report = {
  key: 'briefing-2017-10',
  title: 'Briefing, {October}',
  publisher: { key: 'p', name: 'Ministry', party: true },
  published: '2017-10-13',
  url: 'https://example.org/a?b=1',
  accessed: '2026-07-01',
  country: { code: 'SY', name: 'Syria' },
}

test('a report is cited by publisher, title, day, address and day of reading', () => {
  expect(toCitation(report, getI18n('en'), 'https://figures.example.org')).toEqual({
    publication:
      'Ministry (party to the conflict): “Briefing, {October}”, 13 Oct 2017, https://example.org/a?b=1 (read on 1 Jul 2026).',
    record: 'Firmground, Syria, report briefing-2017-10:',
    address: 'https://figures.example.org/en/sy/reports/briefing-2017-10',
  })
})

test('what a report does not give is left out', () => {
  const { publication } = toCitation({ ...report, url: '', accessed: '' }, getI18n('en'), '')
  expect(publication).toBe('Ministry (party to the conflict): “Briefing, {October}”, 13 Oct 2017.')
})

test('a title that runs the other way does not turn the citation around', () => {
  const arabic = 'بيان (2)'
  const { publication } = toCitation({ ...report, title: arabic }, getI18n('en'), '')
  expect(publication).toContain(`“\u2068${arabic}\u2069”, `)
})
