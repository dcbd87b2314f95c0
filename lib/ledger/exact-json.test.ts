import { describe, expect, it } from 'vitest'
import { formatExactJson, parseExactJson } from './exact-json'

describe('exact JSON', () => {
  it('reads whole numbers of any size and any notation', () => {
    expect(parseExactJson('[0, -7, 9007199254740993, 12345678901234567890]')).toEqual([
      0n,
      -7n,
      9007199254740993n,
      12345678901234567890n,
    ])
    expect(parseExactJson('[1e3, 1.50e1, 2500e-2, 7.0, 0e9, -0.0]')).toEqual([1000n, 15n, 25n, 7n, 0n, 0n])
  })

  it('leaves other numbers to be refused', () => {
    expect(parseExactJson('[1.5, 25e-3, 1e-400, 1e999999999]')).toEqual([
      1.5,
      0.025,
      0,
      Number.POSITIVE_INFINITY,
    ])
  })

  it('reads what an editor saved with a byte-order mark', () => {
    expect(parseExactJson('\uFEFF{"a": "1"}')).toEqual({ a: '1' })
  })

  it('refuses what is no JSON, and a key with two values', () => {
    expect(() => parseExactJson('{"a": 01}')).toThrow(SyntaxError)
    expect(() => parseExactJson('{"a": 1, "a": 2}')).toThrow(/Duplicate key 'a'/)
  })

  it('writes safe integers as numbers and larger ones as strings', () => {
    expect(
      JSON.parse(formatExactJson([1n, 9007199254740991n, 9007199254740993n, -(2n ** 60n), null])),
    ).toEqual([1, 9007199254740991, '9007199254740993', '-1152921504606846976', null])
  })
})
