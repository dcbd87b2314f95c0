import { expect, it } from 'vitest'
import { formatCursor, parseCursor } from './cursor'

it('reads what it writes', () => {
  const cursor = { published: '2017-09-22', id: 31 }
  expect(formatCursor(cursor)).toBe('2017-09-22.31')
  expect(parseCursor('2017-09-22.31')).toEqual(cursor)
})

it.each(['', '2017-09-22', '2017-02-30.1', '2017-09-22.-1', '2017-09-22.1234567890', '2017-09-22.3 '])(
  'reads nothing from "%s"',
  (text) => {
    expect(parseCursor(text)).toBeNull()
  },
)
