import { describe, expect, test } from 'vitest'
import { describeAddress, parseAddress } from './database-address'

describe('parseAddress', () => {
  test.each([
    ['file:data/firmground.db', '/srv/firmground/data/firmground.db'],
    ['file:/var/lib/firmground.db', '/var/lib/firmground.db'],
    ['file:///var/lib/firmground.db', '/var/lib/firmground.db'],
  ])('%s is a file, relative to the root', (url, file) => {
    expect(parseAddress(url, '/srv/firmground')).toEqual({ dialect: 'sqlite', file })
  })

  test.each(['postgresql://me@db/firm', 'postgres://me:secret@db:5433/firm?sslmode=require'])(
    '%s is a server',
    (url) => {
      expect(parseAddress(url, '/')).toEqual({ dialect: 'postgresql', url })
    },
  )

  test.each(['', 'file:', 'mysql://me@db/firm', 'data/firmground.db'])(
    '"%s" is refused with the remedy',
    (url) => {
      expect(() => parseAddress(url, '/')).toThrow(/use file:PATH or postgresql:/)
    },
  )
})

describe('describeAddress', () => {
  test.each([
    ['postgresql://me:secret@db/firm', 'postgresql://me@db/firm'],
    ['postgresql://me@db/firm', 'postgresql://me@db/firm'],
    ['postgresql://me:a/b:c@d@db/firm', 'postgresql://me@db/firm'],
    ['postgresql://db/firm?user=me&password=secret&ssl=1', 'postgresql://db/firm?user=me&password=...&ssl=1'],
    ['file:/var/lib/firmground.db', '/var/lib/firmground.db'],
  ])('%s is told as %s', (url, told) => {
    expect(describeAddress(parseAddress(url, '/'))).toBe(told)
  })
})
