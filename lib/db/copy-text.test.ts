import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyText } from './copy-text'

/** Reads it as PostgreSQL does. */
const readBack = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      line
        .split('\t')
        .map((cell) =>
          cell === '\\N'
            ? null
            : cell.replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign),
        ),
    )

test('a row is a line, cells are parted by tabs, and what is missing is no blank', () => {
  expect(copyText([['a', '', null, 5, -7n, true, false]])).toBe('a\t\t\\N\t5\t-7\ttrue\tfalse\n')
  expect(copyText([])).toBe('')
})

test('any texts come back as they were', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('\\', '\n', '\r', '\t', 'N', 'n', '.', 'é', '"', ' ') }),
    fc.string({ unit: 'grapheme' }),
  )
  const row = fc.array(fc.option(text), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(readBack(copyText(rows))).toEqual(rows)
    }),
  )
})
