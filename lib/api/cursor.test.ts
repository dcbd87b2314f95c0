import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseApiCursor, toCursor } from './cursor'

test('a cursor gives back the position that it was made of, to its own resource alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      fc.string(),
      (position, other) => {
        const cursor = toCursor('claims', position)
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(parseApiCursor('claims', cursor, position.length)).toEqual(position)
        expect(parseApiCursor('claims', cursor, position.length + 1)).toBeNull()
        fc.pre(other !== 'claims')
        expect(parseApiCursor(other, cursor, position.length)).toBeNull()
      },
    ),
  )
})

test('whatever else is given is no cursor, and breaks nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((text) => Buffer.from(text).toString('base64url')),
        fc.constant('a'.repeat(100_000)),
      ),
      (text) => {
        const found = parseApiCursor('claims', text, 1)
        expect(found === null || toCursor('claims', found) === text.replace(/=+$/, '')).toBe(true)
      },
    ),
  )
})
