import { describe, expect, test } from 'vitest'
import { isFresh, validatorsOf } from './validators'

const digest = (text: string) => text.replaceAll('\n', '|')
const record = { version: 7, changed: '2026-11-22T10:00:00.400Z' }
const later = Date.parse('2026-11-22T11:00:00Z')
const validators = validatorsOf(record, 'country=SY', later, digest)
const fresh = (name: string, value: string) => isFresh(new Headers({ [name]: value }), validators)

test('the tag names the state of the record and what was asked', () => {
  expect(validators).toEqual({
    etag: 'W/"7-1|7|2026-11-22T10:00:00.400Z|country=SY"',
    lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT',
  })
  expect(validatorsOf(record, 'country=YE', later, digest).etag).not.toBe(validators.etag)
  expect(validatorsOf({ ...record, version: 8 }, 'country=SY', later, digest).etag).not.toBe(validators.etag)
})

describe('a client that holds the answer', () => {
  test('shows its tag, alone, among others, strong or weak', () => {
    const tag = validators.etag
    for (const shown of [tag, tag.slice(2), `"x", ${tag}`, '*'])
      expect(fresh('if-none-match', shown)).toBe(true)
    for (const shown of ['"x"', '', tag.replace('7-', '6-')])
      expect(fresh('if-none-match', shown)).toBe(false)
  })

  test('or a date, which counts for nothing beside a tag', () => {
    expect(fresh('if-modified-since', 'Sun, 22 Nov 2026 10:00:00 GMT')).toBe(true)
    expect(fresh('if-modified-since', 'Sun, 22 Nov 2026 09:59:59 GMT')).toBe(false)
    expect(fresh('if-modified-since', 'yesterday')).toBe(false)
    const both = { 'if-none-match': '"x"', 'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT' }
    expect(isFresh(new Headers(both), validators)).toBe(false)
    expect(isFresh(new Headers(), validators)).toBe(false)
  })
})

test('an answer made within the second of a change does not hide a change later in it', () => {
  const early = validatorsOf(record, '', Date.parse('2026-11-22T10:00:00.500Z'), digest)
  const changed = validatorsOf({ version: 8, changed: '2026-11-22T10:00:00.900Z' }, '', later, digest)
  expect(isFresh(new Headers({ 'if-modified-since': early.lastModified }), changed)).toBe(false)
})

test('an older record that was put back is another answer than the newer one', () => {
  const newer = validatorsOf({ version: 9, changed: '2026-11-23T09:00:00.000Z' }, '', later + 10 ** 9, digest)
  const older = validatorsOf(record, '', later + 10 ** 9, digest)
  expect(isFresh(new Headers({ 'if-modified-since': newer.lastModified }), older)).toBe(false)
  expect(isFresh(new Headers({ 'if-none-match': newer.etag }), older)).toBe(false)
  expect(isFresh(new Headers({ 'if-modified-since': older.lastModified }), older)).toBe(true)
})

test('a record that was put back and goes on has a version that another had, and another tag', () => {
  const again = validatorsOf({ version: 7, changed: '2026-11-24T00:00:00.000Z' }, '', later + 10 ** 9, digest)
  expect(again.etag).not.toBe(validatorsOf(record, '', later + 10 ** 9, digest).etag)
})

test('a record that was never written to has validators too', () => {
  expect(validatorsOf({ version: 0, changed: '' }, '', later, digest).lastModified).toBe(
    'Thu, 01 Jan 1970 00:00:00 GMT',
  )
})
