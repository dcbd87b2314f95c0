import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { pipeline } from './middleware'
import { inTurns } from './turns'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const large = Buffer.alloc(8_000_000)

/** A server that begins a page when it is its turn and sends it when it is told to; `begun` has the addresses of both. */
async function serve(limits: { atOnce: number; waiting: number }) {
  const begun: string[] = []
  const finish = new Map<string, () => void>()
  server = createServer(
    pipeline([
      inTurns(limits),
      async ({ url = '' }, response) => {
        begun.push(url)
        await new Promise<void>((resolve) => finish.set(url, resolve))
        if (url.includes('fails')) throw new Error('no such luck')
        response.end(url.includes('large') ? large : 'a page')
        if (url.includes('large')) await new Promise((resolve) => response.once('close', resolve))
      },
    ]),
  )
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string) => {
    const asked = get({ host: '127.0.0.1', port, path, agent: false })
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve)
      asked.once('error', reject)
    })
    answer.catch(() => undefined)
    return { answer, leave: () => asked.destroy() }
  }
  const finished = async (path: string) => {
    await expect.poll(() => finish.get(path)).toBeDefined()
    finish.get(path)!()
  }
  return { begun, ask, finish: finished }
}

test('so many pages are made at once, in the order of asking, and past the line one is told when to ask again', async () => {
  const { begun, ask, finish } = await serve({ atOnce: 1, waiting: 1 })
  const first = ask('/en/one')
  await expect.poll(() => begun).toEqual(['/en/one'])
  const second = ask('/en/two')
  await sleep(50)
  const third = await ask('/en/three').answer
  expect([third.statusCode, third.headers['retry-after']]).toEqual([503, '5'])
  expect(begun).toEqual(['/en/one'])
  await finish('/en/one')
  expect((await first.answer).statusCode).toBe(200)
  await finish('/en/two')
  expect((await second.answer).statusCode).toBe(200)
})

test('the desk, those who come in, and what is no page wait for no turn', async () => {
  const { begun, ask } = await serve({ atOnce: 1, waiting: 0 })
  const paths = ['/en/sy', '/en/desk', '/en/desk/drafts/one', '/en/sign-in?next=%2Fen', '/api/v1/claims.csv']
  for (const path of paths) {
    ask(path)
    await expect.poll(() => begun).toContain(path)
  }
  expect((await ask('/en/desktop').answer).statusCode).toBe(503)
})

test('who left has no page made, one that fails leaves its turn, and who does not read holds none', async () => {
  const { begun, ask, finish } = await serve({ atOnce: 1, waiting: 3 })
  const failing = ask('/en/fails')
  await expect.poll(() => begun).toEqual(['/en/fails'])
  const leaving = ask('/en/left')
  const slow = ask('/en/large')
  await sleep(50)
  leaving.leave()
  await sleep(50)
  await finish('/en/fails')
  await expect(failing.answer).rejects.toThrow()
  await finish('/en/large')
  // Nothing of it is read.
  await slow.answer
  const next = ask('/en/next')
  await finish('/en/next')
  expect((await next.answer).statusCode).toBe(200)
  expect(begun).toEqual(['/en/fails', '/en/large', '/en/next'])
})
