import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import type { SourcedClaim } from '@/lib/reports/types'
import { toClaimGroups } from './claim-row'

const words = getI18n('en')
const organisation = (name: string) => ({ key: name.toLowerCase(), name, party: false })

function claim(key: string, report: string, operator: string): SourcedClaim {
  return {
    ...{
      key,
      amount: '5',
      amountTo: '',
      unit: 'count',
      qualifier: 'exact',
      part: '',
      partKey: '',
      streamId: 1,
    },
    metric: { key: 'devices', label: 'devices', baseUnit: 'count', displayUnit: 'count' },
    operator: organisation(operator),
    places: [{ code: 'SY09', kind: 'admin1', name: 'Deir ez-Zor' }],
    ...{
      language: 'ru',
      verb: '',
      basis: 'total',
      low: 5n,
      value: 5n,
      high: 5n,
      words: '',
      note: '',
      status: 'counted',
      because: [],
    },
    from: { day: '', precision: '' },
    to: { day: '2020-01-31', precision: 'day' },
    ...{ ended: '', endedAt: '', endedReason: '', endedNote: '', ruling: null, answers: [] },
    ...{ supersedes: null, supersededBy: [], country: 'SY' },
    report: {
      key: report,
      title: `Report ${report}`,
      titleLanguage: 'ru',
      published: '2020-02-01',
      grade: 'B',
      publisher: organisation('Wire'),
    },
  }
}

it('figures stand below their report, which names its outlet and whose work they are once', () => {
  const groups = toClaimGroups(
    [
      claim('c3', 'two', 'Centre'),
      claim('c1', 'one', 'Centre'),
      claim('c2', 'two', 'Army'),
      claim('c4', 'one', 'Centre'),
    ],
    'SY',
    words,
  )
  expect(groups.map(({ title, publisher, published }) => [title, publisher.name, published])).toEqual([
    ['Report two', 'Wire', '1 Feb 2020'],
    ['Report one', 'Wire', '1 Feb 2020'],
  ])
  expect(groups.map(({ rows }) => rows.map(({ key }) => key))).toEqual([
    ['c3', 'c2'],
    ['c1', 'c4'],
  ])
  // Of the first report each row says whose work it is.
  expect(groups.map(({ operator }) => operator?.name ?? null)).toEqual([null, 'Centre'])
  expect(groups[1]?.href).toBe('/en/sy/reports/one')
})
