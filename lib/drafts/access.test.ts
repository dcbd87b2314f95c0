import { expect, test } from 'vitest'
import type { Role } from '@/lib/access/roles'
import { draftLeave } from './access'
import { type DraftState, STATES } from './states'

const leave = (state: DraftState, id: string, role: Role, countries: string[] = [], country = 'SY') =>
  draftLeave(
    { author: { id: 'ann' }, state, content: { report: { country } } },
    { id, role, disabled: false, countries },
  )

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

test('a draft of another country is seen by nobody but its author, who keeps it and cannot send it', () => {
  for (const state of STATES) {
    expect(leave(state, 'ed', 'editor', ['YE', 'UA'])).toBeNull()
    expect(leave(state, 'ed', 'editor', ['SY', 'YE'])).toEqual(leave(state, 'ed', 'editor'))
    // A role that is limited holds nowhere where no country is said; that of an administrator is limited by nothing.
    expect(leave(state, 'ed', 'editor', ['SY'], '')).toBeNull()
    expect(leave(state, 'eve', 'administrator', ['YE'])).toEqual(leave(state, 'eve', 'administrator'))
  }
  expect(leave('open', 'ann', 'analyst', ['YE'])).toEqual({ save: true, send: false, refusal: null })
  expect(leave('open', 'ann', 'analyst', ['YE'], '')).toEqual({ save: true, send: true, refusal: null })
})
