import { describe, expect, it } from 'vitest'
import { answer } from './command'
import type { Reconciliation } from './reconcile'

const total = {
  operation: 'army',
  metric: 'devices',
  places: ['SY'],
  basis: 'total',
  published: '2018-02-01',
}
const january = { ...total, to: '2018-01-31' }
const sy = { id: 'SY', parent: null }

function resultOf(input: unknown): Reconciliation {
  const answered = answer(JSON.stringify(input))
  if ('problems' in answered) throw new Error(answered.problems.join('\n'))
  return JSON.parse(answered.result)
}

describe('the command', () => {
  it('reads and writes amounts beyond what a number holds', () => {
    const claim = JSON.stringify({ ...january, id: 'a', low: 0, value: 0 })
    const large = claim.replace(
      '"low":0,"value":0',
      '"low":9007199254740992,"value":9007199254740993,"high":null',
    )
    const answered = answer(`{"places":[{"id":"SY","parent":null}],"claims":[${large}]}`)
    expect(JSON.parse((answered as { result: string }).result).streams[0].points).toEqual([
      { date: '2018-01-31', value: '9007199254740993', low: '9007199254740992', high: null },
    ])
  })

  it('sorts everything by UTF-16 code units', () => {
    const ids = ['\uFF5E', '\u{1F4A3}', 'é', 'b', 'B', 'Ba']
    const claims = ids.map((id) => ({ ...january, id, metric: id, places: [id], low: 1, value: 1 }))
    const { streams, rollups } = resultOf({ places: ids.map((id) => ({ id, parent: null })), claims })
    const sorted = ['B', 'Ba', 'b', 'é', '\u{1F4A3}', '\uFF5E']
    expect(streams.map(({ metric }) => metric)).toEqual(sorted)
    expect(rollups.map(({ place }) => place)).toEqual(sorted)
  })

  it('keeps areas apart that read the same when joined', () => {
    const areas = [['a', 'b'], ['a+b'], ['b', 'a']]
    const { streams } = resultOf({
      places: [sy, ...['a', 'b', 'a+b'].map((id) => ({ id, parent: 'SY' }))],
      claims: areas.map((places, n) => ({ ...january, id: `c${n}`, places, low: 1, value: 1 })),
    })
    expect(streams.map(({ decisions }) => decisions.length).sort()).toEqual([1, 2])
  })

  it('holds for places that lie ten thousand deep', () => {
    const deep = Array.from({ length: 10_000 }, (_, n) => ({
      id: `p${n}`,
      parent: n === 0 ? null : `p${n - 1}`,
    }))
    const { rollups, conflicts } = resultOf({
      places: deep.reverse(),
      claims: [
        { ...january, id: 'deep', places: ['p9998'], low: 3, value: 3, high: 3 },
        { ...january, id: 'top', places: ['p0'], low: 1, value: 1, high: 1 },
      ],
    })
    expect(rollups.length).toBe(9999)
    expect(conflicts).toEqual([
      { operation: 'army', metric: 'devices', place: 'p0', date: '2018-01-31', sum: 3, high: 1 },
    ])
  })

  it('reads the metrics that are stocks, and their parts with them, as levels that may fall', () => {
    const level = { ...total, metric: 'contamination:confirmed', basis: 'level', published: '2024-09-02' }
    const { streams, rollups } = resultOf({
      places: [sy],
      stocks: ['contamination'],
      claims: [
        { ...level, id: 'a', to: '2023-01-01', low: 9, value: 9, high: 9 },
        { ...level, id: 'b', to: '2024-09-01', low: 4, value: 4, high: 4 },
        { ...january, id: 'c', low: 1, value: 1 },
      ],
    })
    expect(streams.map(({ metric, points }) => [metric, points.length])).toEqual([
      ['contamination:confirmed', 2],
      ['devices', 1],
    ])
    expect(rollups[0]?.series).toEqual([
      { date: '2023-01-01', value: 9 },
      { date: '2024-09-01', value: 4 },
    ])
  })

  it('answers nothing with nothing', () => {
    expect(resultOf({ places: [], claims: [] })).toEqual({ streams: [], rollups: [], conflicts: [] })
  })

  it.each([
    ['', 'the input is not valid JSON: JSON value expected but reached end of input at position 0'],
    ['['.repeat(100_000), 'the input is not valid JSON: it is nested too deeply'],
    ['[]', 'the input must be an object with "places" and "claims"'],
    [{ places: [sy] }, '"claims" must be a list of claims'],
    [
      { places: [{ id: 'SY' }], claims: [] },
      'place "SY", parent: must be the id of a place, or null for a country',
    ],
    [
      { places: [sy], claims: [{ ...january, id: 'a', low: 1.5, value: 2 }] },
      'claim "a", low: must be a whole number of base units',
    ],
    [
      { places: [sy], claims: [{ ...january, id: 'a', low: 3, value: 2 }] },
      'claim "a", low: 3 is above the value (2); low <= value must hold',
    ],
    [
      { places: [sy], claims: [{ ...january, id: 'a', basis: 'level', low: 1, value: 1 }] },
      'claim "a", basis: only a stock has a level; list "devices" among "stocks", or set the basis to total',
    ],
    [
      {
        places: [sy],
        stocks: ['devices'],
        claims: [{ ...january, id: 'a', basis: 'period', low: 1, value: 1 }],
      },
      'claim "a", basis: "devices" is a stock and has no amount of a period; give its level at the end of "to"',
    ],
    [
      {
        places: [sy],
        stocks: ['devices'],
        claims: [{ ...january, id: 'a', basis: 'level', from: '2018-01-01', low: 1, value: 1 }],
      },
      'claim "a", from: a level is of one day; leave "from" out',
    ],
    [{ places: [sy], claims: [], stocks: 'devices' }, '"stocks" must be a list of metrics'],
    [{ places: [sy, sy], claims: [] }, 'place "SY", id: two places have this id; list it once'],
  ])('refuses %.50j', (input, problem) => {
    const json = typeof input === 'string' ? input : JSON.stringify(input)
    expect(answer(json)).toEqual({ problems: [problem] })
  })
})
