import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import type { Readiness } from '@/lib/db/readiness'
import { healthAnswers } from './health'
import { pipeline } from './middleware'

let server: Server | undefined
afterEach(() => {
  server?.close()
  vi.restoreAllMocks()
})

async function ask(path: string, { silent = false, found = 'ready' as Readiness, method = 'GET' } = {}) {
  const answers = () => (silent ? Promise.reject(new Error('silence')) : Promise.resolve())
  const checks = { answers, readiness: async () => found }
  server = createServer(
    pipeline([healthAnswers(checks), (_request, response) => void response.end('passed on')]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method })
  return [answer.status, await answer.text()]
}

const ok = JSON.stringify({ status: 'ok' })

test('it tells whether the database answers, and that the server does in any case', async () => {
  expect(await ask('/api/health')).toEqual([200, ok])
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await ask('/api/health?from=watch', { silent: true })).toEqual([
    503,
    JSON.stringify({ status: 'unavailable' }),
  ])
  expect(await ask('/api/health/live', { silent: true })).toEqual([200, ok])
})

test.each([
  ['silent', 'does not answer'],
  ['readOnly', 'read and not written'],
  ['full', 'nearly full'],
] as const)('a record that is %s is not ready, with the reason', async (found, reason) => {
  const [status, text] = await ask('/api/health/ready', { found })
  expect(status).toBe(503)
  expect(JSON.parse(String(text))).toEqual({
    status: 'unavailable',
    reason: expect.stringContaining(reason),
  })
})

test('a record that can be written is ready', async () => {
  expect(await ask('/api/health/ready')).toEqual([200, ok])
})

test('nothing is changed by it, and other addresses are passed on', async () => {
  expect((await ask('/api/health', { method: 'POST' }))[0]).toBe(405)
  for (const path of ['/api/healthy', '/api/health/none', '/en/api/health'])
    expect(await ask(path)).toEqual([200, 'passed on'])
})
