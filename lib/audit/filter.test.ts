import { expect, test } from 'vitest'
import { auditQuery, readAuditFilter } from './filter'

const blank = { by: '', action: '', subject: '', country: '', from: '', to: '', before: null }

test('an address is read and written again', () => {
  const asked = {
    by: 'terminal',
    action: 'person.',
    subject: 'a b',
    country: 'SY',
    from: '2017-10-12',
    to: '',
    before: '51',
  }
  const filter = readAuditFilter(asked)
  expect(filter).toEqual({ ...asked, before: 51 })
  expect(readAuditFilter(Object.fromEntries(new URLSearchParams(auditQuery(filter))))).toEqual(filter)
})

test('what cannot be understood is not asked', () => {
  expect(readAuditFilter({})).toEqual(blank)
  expect(readAuditFilter({ by: [], from: '12.10.2017', to: 'x', before: '-1' })).toEqual(blank)
  // Of what is given twice the first is read, as everywhere.
  expect(readAuditFilter({ by: ['a', 'b'], before: ['7', 'x'] })).toEqual({ ...blank, by: 'a', before: 7 })
  expect(readAuditFilter({ before: "1' or 1" }).before).toBeNull()
})
