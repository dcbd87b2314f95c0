import { expect, test } from 'vitest'
import { putAsOf, takeAsOf } from './as-of-address'

test('a day is taken out of the address of a readers page and put back', () => {
  const taken = takeAsOf('/en/sy/reports?q=mines&asOf=2017-10-14&sort=old')
  expect(taken).toEqual({ asked: '2017-10-14', url: '/en/sy/reports?q=mines&sort=old' })
  expect(putAsOf(taken)).toBe('/en/sy/reports?q=mines&sort=old&asOf=2017-10-14')
  expect(putAsOf(takeAsOf('/en/sy?asOf=x'))).toBe('/en/sy?asOf=x')
})

test('a blank day and pages without a past ask nothing of it', () => {
  expect(takeAsOf('/en/sy?asOf=')).toEqual({ asked: '', url: '/en/sy' })
  for (const url of ['/en/desk/reports?asOf=2017-10-14', '/api/v1/claims.csv?asOf=2017-10-14', '/en/sy'])
    expect(takeAsOf(url)).toEqual({ asked: '', url })
})
