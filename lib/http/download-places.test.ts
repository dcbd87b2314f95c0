import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { downloadPlaces } from './download-places'
import { pipeline } from './middleware'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  vi.restoreAllMocks()
})

const address = '/api/v1/claims.csv?country=SY'
const limits = {
  ...{
    atOnce: 3,
    ofNetwork: 2,
    waitMs: 1_000,
    makesWayMs: 100,
    slowMs: 60_000,
    leastBytes: 1_000,
    everyMs: 10,
  },
}

/** A server of files without an end, of one that ends, and of everything else; `open` is how many are being sent. */
async function serve(own: Partial<typeof limits> = {}) {
  let open = 0
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  server = createServer(
    pipeline([
      downloadPlaces({ ...limits, ...own }),
      (request, response) => {
        if (!request.url?.includes('endless')) return void response.end('all of it')
        open++
        const endless = Readable.from(
          (async function* () {
            for (;;) {
              yield Buffer.alloc(256_000)
              await sleep(5)
            }
          })(),
        )
        response.once('close', () => {
          open--
          endless.destroy()
        })
        endless.pipe(response)
      },
    ]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  /** Asks, and reads nothing of what comes. */
  const ask = (path: string, from: string, method = 'GET') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { 'x-firmground-from': from }
      const sent = get({ port, host: '127.0.0.1', path, headers, method, agent: false }, resolve)
      sent.once('error', reject)
    })
  const told = () => said.mock.calls.flat().filter((line) => String(line).includes('a download to'))
  return { ask, open: () => open, told }
}

const endless = `${address}&endless`
const textOf = async (answer: IncomingMessage) => Buffer.concat(await answer.toArray()).toString()

test('one network takes its own places only, and others are sent theirs', async () => {
  const { ask, open, told } = await serve({ waitMs: 30, makesWayMs: 60_000 })
  await ask(endless, '2001:db8::1')
  await ask(endless, '2001:db8::2')
  const refused = await ask(address, '2001:db8::3')
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '10'])
  expect(await textOf(await ask(address, '192.0.2.7'))).toBe('all of it')
  expect([open(), told()]).toEqual([2, []])
})

test('where all places are taken, those that nobody reads make way for somebody who waits, and the log says so', async () => {
  const { ask, open, told } = await serve()
  for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await ask(endless, from)
  expect(await textOf(await ask(address, '192.0.2.7'))).toBe('all of it')
  expect(told()).toHaveLength(1)
  expect(open()).toBe(2)
})

test('one that is read keeps its place', async () => {
  const { ask, open, told } = await serve({ waitMs: 1_500, makesWayMs: 1_000 })
  for (let count = 0; count < 3; count++) (await ask(endless, '127.0.0.1')).resume()
  expect((await ask(address, '192.0.2.7')).statusCode).toBe(503)
  expect([open(), told()]).toEqual([3, []])
})

test('one that is read too slowly is ended though nobody waits', async () => {
  const { ask, open, told } = await serve({ slowMs: 1_000 })
  await ask(endless, '192.0.2.1')
  await expect.poll(() => told().length, { timeout: 20_000 }).toBe(1)
  await expect.poll(open).toBe(0)
  const read = await ask(endless, '192.0.2.1')
  let chunks = 0
  await new Promise<void>((resolve) => read.on('data', () => ++chunks > 20 && resolve()))
  expect(told()).toHaveLength(1)
})

test('everything else takes no place', async () => {
  const { ask } = await serve({ atOnce: 1, ofNetwork: 1, waitMs: 30, makesWayMs: 60_000 })
  await ask(endless, '192.0.2.1')
  for (const path of ['/en/sy', '/api/health', '/api/v1/'])
    expect(await textOf(await ask(path, '192.0.2.1'))).toBe('all of it')
  expect((await ask(address, '192.0.2.1', 'HEAD')).statusCode).toBe(200)
})
