import { expect, test } from 'vitest'
import { ROLES } from './roles'
import { type Capability, MAYS, mayDo } from './rules'

const table: [Capability, string][] = [
  ['account.own', 'analyst editor administrator'],
  ['desk.use', 'analyst editor administrator'],
  ['draft.write', 'analyst editor administrator'],
  ['report.review', 'editor administrator'],
  ['report.publish', 'editor administrator'],
  ['claim.correct', 'editor administrator'],
  ['event.note', 'editor administrator'],
  ['conflict.rule', 'editor administrator'],
  ['audit.read', 'editor administrator'],
  ['people.manage', 'administrator'],
  ['settings.change', 'administrator'],
  ['lists.change', 'administrator'],
]

test.each(table)('%s: %s', (what, roles) => {
  expect(ROLES.filter((role) => mayDo({ role, disabled: false }, what)).join(' ')).toBe(roles)
})

test('every rule stands in the table', () => {
  expect(table.map(([what]) => what).sort()).toEqual([...MAYS].sort())
})

test('nobody and the disabled may nothing', () => {
  for (const what of MAYS) {
    expect(mayDo(null, what)).toBe(false)
    for (const role of ROLES) expect(mayDo({ role, disabled: true }, what)).toBe(false)
  }
})
