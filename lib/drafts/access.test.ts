import { expect, test } from 'vitest'
import type { Role } from '@/lib/access/roles'
import { draftLeave } from './access'
import type { DraftState } from './states'

const leave = (state: DraftState, id: string, role: Role) =>
  draftLeave({ author: { id: 'ann' }, state }, { id, role, disabled: false })

test('a draft is its author’s alone until it is sent, then also the reviewers’', () => {
  expect(leave('open', 'ann', 'analyst')).toEqual({ save: true, send: true, refusal: null })
  expect(leave('open', 'eve', 'administrator')).toBeNull()
  expect(leave('discarded', 'ed', 'editor')).toBeNull()
  expect(leave('sent', 'eve', 'analyst')).toBeNull()
  expect(leave('sent', 'ed', 'editor')).toEqual({ save: true, send: false, refusal: null })
  expect(leave('sent', 'ann', 'analyst')).toEqual({ save: false, send: false, refusal: 'sent' })
  expect(leave('returned', 'ann', 'analyst')).toMatchObject({ save: true, send: true })
  expect(leave('published', 'ann', 'analyst')).toMatchObject({ save: false, refusal: 'ended' })
})
