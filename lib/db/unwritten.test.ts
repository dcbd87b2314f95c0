import { expect, test } from 'vitest'
import { unwrittenBecause } from './readiness'

const wrapped = (error: Error) =>
  new Error('a library failed', { cause: new Error('its adapter too', { cause: error }) })

test.each([
  [Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }), 'full'],
  [Object.assign(new Error('could not extend file'), { code: '53100' }), 'full'],
  [Object.assign(new Error('write'), { code: 'SQLITE_READONLY_DBMOVED' }), 'readOnly'],
  [new Error('cannot execute INSERT in a read-only transaction'), 'readOnly'],
  [new Error('Connection terminated due to connection timeout'), 'silent'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'silent'],
  [new TypeError('x is undefined'), null],
  ['no error', null],
])('%s is told as %s, however deep it is wrapped', (error, why) => {
  expect(unwrittenBecause(error)).toBe(why)
  if (error instanceof Error) expect(unwrittenBecause(wrapped(error))).toBe(why)
})
