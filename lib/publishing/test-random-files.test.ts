import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REASONS } from '@/lib/claims/reasons'
import { rawRowOf } from '@/lib/exchange/cells/row-cells'
import { read } from '@/lib/exchange/claim-row-sample'
import { problemLine } from '@/lib/exchange/types'
import { randomFile, randomFiles } from './test-random-files'

test('every row of a random file is read without a problem', () => {
  fc.assert(
    fc.property(randomFiles(), (rows) => {
      for (const row of rows) {
        const result = read(rawRowOf(2, row))
        expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('the random file of a number is always the same', () => {
  expect(randomFile(3)).toEqual(randomFile(3))
  expect(randomFile(3)).not.toEqual(randomFile(4))
})

test('random files hold everything that a file can say', () => {
  const rows = Array.from({ length: 60 }, (_, seed) => randomFile(seed)).flat()
  const said = (column: keyof (typeof rows)[number]) => new Set(rows.map((row) => row[column]))
  expect(said('basis')).toEqual(new Set(['total', 'period', 'level', 'unclear']))
  expect(said('qualifier')).toEqual(new Set(['exact', 'about', 'at_least', 'at_most', 'between']))
  expect(said('grade')).toEqual(new Set(['', 'A', 'B', 'C', 'D', 'X']))
  expect(said('pin')).toEqual(new Set(['', 'accept', 'set_aside']))
  expect(said('country')).toEqual(new Set(['SY', 'YE', 'UA']))
  expect(said('metric').size).toBe(15)
  expect(said('part').size).toBeGreaterThan(25)
  expect(said('to_precision').size).toBe(4)
  expect(said('pin_reason').size).toBe(REASONS.length + 2)
  expect(said('accepted').size).toBeGreaterThan(12)
  for (const column of ['supersedes', 'claim_id', 'withdrawn', 'words', 'note', 'amount_to'] as const)
    expect(said(column).size).toBeGreaterThan(1)
  expect(rows.some(({ places }) => places!.includes(';'))).toBe(true)
})
