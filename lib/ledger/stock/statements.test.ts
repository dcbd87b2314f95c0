import { describe, expect, it } from 'vitest'
import { changeOf, holdsOn, newestFirst } from './statements'

const level = (value: bigint, day: string, more: object = {}) => ({
  ...{ own: true, value, atLeast: false, firstDay: day, lastDay: day, ...more },
})

describe('statements of a stock', () => {
  it.each([
    ['2024-01-01', '2024-01-31', 30, true],
    ['2024-01-01', '2024-02-01', 30, false],
    ['2024-01-01', '2040-02-01', null, true],
    ['2024-01-02', '2024-01-01', 30, false],
  ])('of %s holds on %s with a limit of %s: %s', (day, on, limit, holds) => {
    expect(holdsOn(day, on, limit)).toBe(holds)
  })

  it('say how a level changed, also where it fell, and nothing where one is not known', () => {
    const before = level(174_000n, '2022-11-01')
    expect(changeOf(before, level(156_000n, '2024-03-01'))).toEqual({ value: -18_000n, mark: null })
    expect(changeOf(before, level(200_000n, '2024-03-01', { atLeast: true }))).toEqual({
      ...{ value: 26_000n, mark: 'at_least' },
    })
    const sum = level(180_000n, '2024-03-01', { own: false, firstDay: '2023-12-01' })
    expect(changeOf(before, sum)).toEqual({ value: 6_000n, mark: 'about' })
    expect(changeOf(null, before)).toBeNull()
    expect(changeOf(before, null)).toBeNull()
  })

  it('of several who count the same: the latest day first, then the later published, then the smaller claim', () => {
    const statements = [
      { day: '2017-12-31', published: '2018-11-20', claim: 'monitor-2018' },
      { day: '2016-12-31', published: '2018-11-20', claim: 'monitor-restated' },
      { day: '2016-12-31', published: '2017-12-14', claim: 'ministry-b' },
      { day: '2016-12-31', published: '2017-12-14', claim: 'ministry-a' },
    ]
    expect(
      [...statements]
        .reverse()
        .sort(newestFirst)
        .map(({ claim }) => claim),
    ).toEqual([...['monitor-2018', 'monitor-restated', 'ministry-a', 'ministry-b']])
  })
})
