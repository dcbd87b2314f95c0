import { expect, test } from 'vitest'
import { rowState } from './row-state'
import { stateOfRow } from './thing-states'

test('a row that has in a later column what earlier rows have says what it said before that column was there', () => {
  const before = rowState('key', 'Setting', ['desk.fourEyes', 'yes'])
  expect(stateOfRow('key', 'Setting', ['desk.fourEyes', 'yes', '']).state).toBe(before)
  const dated = stateOfRow('key', 'Setting', ['desk.fourEyes', 'yes', '2026-03-01T09:00:00.000Z']).state
  expect(dated).not.toBe(before)
  expect(dated.slice(8, 9)).toBe(before.slice(8, 9))
})

test('a column that was there from the beginning counts though it is blank', () => {
  expect(stateOfRow('key', 'Setting', ['desk.fourEyes', '', '']).state).not.toBe(
    stateOfRow('key', 'Setting', ['desk.fourEyes', 'yes', '']).state,
  )
})
