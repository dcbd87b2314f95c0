import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { pipeline } from './middleware'
import { NetworkLimit } from './network-limit'

let server: Server | undefined
afterEach(() => server?.close())

async function serve(perMinute: number) {
  const limit = new NetworkLimit(perMinute)
  server = createServer(pipeline([limit.handle, (_request, response) => void response.end('made')]))
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (path: string, from: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-firmground-from': from } })
}

test('a network that asks for too much is told so and when to come back, and others are answered', async () => {
  const ask = await serve(2)
  const told = async (from: string) => {
    const { status, headers } = await ask('/en/sy', from)
    const of = (name: string) => headers.get(name)
    return [status, of('ratelimit-limit'), of('ratelimit-remaining'), of('ratelimit-policy')]
  }
  expect(await told('192.0.2.7')).toEqual([200, '2', '1', '2;w=60'])
  expect(await told('::ffff:192.0.2.7')).toEqual([200, '2', '0', '2;w=60'])
  const refused = await ask('/en/sy?from=2017', '192.0.2.7')
  expect(refused.status).toBe(429)
  const wait = Number(refused.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(refused.headers.get('ratelimit-reset')).toBe(String(wait))
  expect(await refused.text()).toContain(`try again in ${wait} second`)
  expect(await told('192.0.2.8')).toEqual([200, '2', '1', '2;w=60'])
})

test('half of IPv6 is one network', async () => {
  const ask = await serve(2)
  const statuses = []
  for (const from of ['2001:db8::1', '2001:db8::2', '2001:db8::ffff:3', '2001:db8:0:1::1'])
    statuses.push((await ask('/en/sy', from)).status)
  expect(statuses).toEqual([200, 200, 429, 200])
})

test('files and whether the server works are not counted, the desk for itself, and more of this machine', async () => {
  const ask = await serve(1)
  for (let count = 0; count < 3; count++)
    for (const path of [
      '/api/health',
      '/api/health/ready',
      '/robots.txt',
      '/icons/a.png',
      '/schemas/totals.json',
    ])
      expect((await ask(path, '192.0.2.7')).status, path).toBe(200)
  const statuses = async (path: string, from: string, times: number) => {
    const all = []
    for (let count = 0; count < times; count++) all.push((await ask(path, from)).status)
    return all
  }
  expect(await statuses('/api/v1/claims.csv?country=SY', '192.0.2.7', 2)).toEqual([200, 429])
  expect(
    (await statuses('/en/desk/drafts/a', '192.0.2.7', 11)).filter((status) => status === 200),
  ).toHaveLength(10)
  expect((await statuses('/en', '127.0.0.1', 21)).filter((status) => status === 200)).toHaveLength(20)
})

test('0 asks for no limit', async () => {
  const ask = await serve(0)
  for (let count = 0; count < 5; count++)
    expect((await ask('/en', '192.0.2.7')).headers.has('ratelimit-limit')).toBe(false)
})
