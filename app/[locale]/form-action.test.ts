import { afterEach, expect, test, vi } from 'vitest'
import { refused, unsent } from '@/components/ui/form-state'
import type { Readiness } from '@/lib/db/readiness'
import { formAction } from './form-action'

const record = vi.hoisted(() => ({ found: 'ready' as Readiness }))
vi.mock('@/lib/audit/with-session', () => ({ currentDatabase: () => null }))
vi.mock('@/lib/config/env', () => ({ currentEnv: () => ({ database: null }) }))
vi.mock('@/lib/db/readiness', async (original) => ({
  ...(await original<typeof import('@/lib/db/readiness')>()),
  readinessOf: async () => record.found,
}))

afterEach(() => {
  record.found = 'ready'
  vi.restoreAllMocks()
})

function sent(values: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

const failing = (error: Error) =>
  formAction(async () => {
    throw error
  })

const typed = sent({ locale: 'en', reason: 'a slip', password: 'a long password', $ACTION_ID: '1' })

test.each([
  [Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }), 'full'],
  [new Error('wrapped', { cause: new Error('attempt to write a readonly database') }), 'only be read'],
  [new Error('Connection terminated unexpectedly'), 'does not answer'],
])('%s is told, and what was typed is kept but for passwords', async (error, told) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { problems, values } = await failing(error)(unsent, typed)
  expect(problems).toEqual([{ field: null, text: expect.stringContaining(told) }])
  expect(values).toEqual({ locale: 'en', reason: 'a slip' })
})

test('a fault that says nothing of the database is told by what the database can do now', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  record.found = 'full'
  const { problems } = await failing(new Error('something'))(unsent, typed)
  expect(problems[0]?.text).toContain('full')
})

test('any other fault is thrown on, and what is done is answered as it is', async () => {
  await expect(failing(new Error('something'))(unsent, typed)).rejects.toThrow('something')
  record.found = 'silent'
  await expect(failing(new Error('something'))(unsent, typed)).rejects.toThrow('something')
  const act = formAction(async (before, form) => refused(before, form, ['reason'], []))
  expect((await act(unsent, typed)).values).toEqual({ reason: 'a slip' })
})
