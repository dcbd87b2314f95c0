import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { metricsText, type RecordMeasures } from '@/lib/observe/metrics'
import { pipeline } from '../middleware'
import { metricsAnswer } from './metrics-answer'
import { observed } from './observed'

let server: Server | undefined
afterEach(() => {
  server?.close()
})

const token = 'a token for tests alone, known to all'
const record: RecordMeasures = {
  databaseSeconds: 0.002,
  version: 7,
  changed: 1_700_000_000,
  jobs: { failed: 2 },
}
const measures = {
  record: async () => record,
  server: () => ({ kept: { pages: { answers: 3, bytes: 4_000 } } }),
}

async function ask(path: string, headers: Record<string, string> = {}, set: string | null = token) {
  server = createServer(
    pipeline([
      observed,
      metricsAnswer(set, measures),
      (_request, response) => void response.end('passed on'),
    ]),
  )
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
  return { status: answer.status, text: await answer.text(), id: answer.headers.get('x-request-id') }
}

test('metrics are for who has the token', async () => {
  const asked = await ask('/api/metrics', { authorization: `Bearer ${token}` })
  expect(asked.status).toBe(200)
  for (const line of [
    'firmground_database_up 1',
    'firmground_data_version 7',
    'firmground_jobs{state="failed"} 2',
    'firmground_kept_bytes{store="pages"} 4000',
  ])
    expect(asked.text).toContain(line)
  for (const header of ['', 'Bearer', `Bearer ${token}x`, token])
    expect((await ask('/api/metrics', { authorization: header })).status).toBe(401)
  expect((await ask('/api/metrics', { authorization: 'Bearer null' }, null)).text).toBe('passed on')
  expect((await ask('/api/metricsx')).text).toBe('passed on')
})

test('what a database that is silent would say is not told as 0', async () => {
  const silent = { databaseSeconds: null, version: null, changed: null, jobs: {} }
  const text = await metricsText(silent, { kept: {} })
  expect(text).toContain('firmground_database_up 0')
  expect(text).not.toMatch(/^firmground_data_version /m)
})

test('an answer bears the id of its request', async () => {
  expect((await ask('/en', { 'x-request-id': 'given-by-a-proxy' })).id).toBe('given-by-a-proxy')
  expect((await ask('/en')).id).toMatch(/^[0-9a-f-]{36}$/)
})

test('alerts and the dashboard ask for what is measured', async () => {
  const measured = await metricsText(record, measures.server())
  const names = new Set([...measured.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name))
  for (const file of ['alerts.yml', 'grafana-dashboard.json']) {
    const path = fileURLToPath(new URL(`../../../deploy/observe/${file}`, import.meta.url))
    const asked = readFileSync(path, 'utf8').match(/\b(firmground|nodejs|process)_\w+\b/g) ?? []
    expect(asked.length).toBeGreaterThan(4)
    for (const name of asked) expect(names, file).toContain(name.replace(/_bucket$/, ''))
  }
})
