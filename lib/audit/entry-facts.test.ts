import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUDIT_ACTIONS } from './actions'
import { factsOf } from './entry-facts'

const entry = (action: string, subject: string, before: unknown, after: unknown) => ({
  ...{ action, subject },
  before: before === null ? '' : JSON.stringify(before),
  after: after === null ? '' : JSON.stringify(after),
})

describe('an entry tells', () => {
  test('which names of a place came and went', () => {
    const [english, arabic] = [
      { language: 'en', name: 'Aleppo', alias: false },
      { language: 'ar', name: 'حلب', alias: false },
    ]
    const other = { ...english, name: 'Halab', alias: true }
    const told = factsOf(entry('place.rename', 'SY02', [english, arabic], [english, other]))
    expect(told).toMatchObject({
      subject: { kind: 'place', key: 'SY02' },
      added: [other],
      removed: [arabic],
    })
  })

  test('to whom a draft was given, and that it was taken from everybody', () => {
    expect(factsOf(entry('draft.assign', 'd1', { reviewer: '' }, { reviewer: 'p1' }))).toMatchObject({
      ...{ subject: { kind: 'draft', key: 'd1' }, other: { kind: 'person', key: 'p1' }, to: 'one' },
    })
    expect(factsOf(entry('draft.assign', 'd1', { reviewer: 'p1' }, { reviewer: '' }))).toMatchObject({
      ...{ other: null, to: 'none' },
    })
  })

  test('what a setting was and is', () => {
    expect(factsOf(entry('setting.change', 'desk.fourEyes', true, false))).toMatchObject({
      ...{ from: 'true', what: 'false' },
    })
  })

  test('how many figures came with a report', () => {
    expect(factsOf(entry('report.import', 'r1', null, { entered: ['a', 'b'], ended: [] })).count).toBe(2)
  })
})

test('whatever an entry holds, it tells something', () => {
  const value = fc.oneof(fc.string(), fc.json())
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...Object.keys(AUDIT_ACTIONS)), fc.string()),
      fc.string(),
      value,
      value,
      (action, subject, before, after) => {
        const { count, to, what, added } = factsOf({ action, subject, before, after })
        expect([typeof count, typeof to, typeof what, Array.isArray(added)]).toEqual([
          ...['number', 'string', 'string', true],
        ])
      },
    ),
  )
})
