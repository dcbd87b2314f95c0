import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from '../support/fixtures'
import { childOf, wordsOf } from '../support/processes'

/** Whether a process is there and has not ended, whoever has yet to ask how. */
const isRunning = async (pid: number) => {
  const [state = 'Z'] = await wordsOf('ps', '-o', 'stat=', '-p', String(pid))
  return !state.startsWith('Z')
}

const narrowed = '/en/sy?from=2017-01'
const other = '/en/sy?from=2018-01'

test('pages that are rendered each time have a process of their own, which is replaced when it ends and ends with the server @both', async ({
  start,
  request,
}) => {
  const server = await start({ environment: { FIRMGROUND_PRELOAD: 'yes' } })
  expect((await request.get(server.url + narrowed)).status()).toBe(200)
  const first = await childOf(server.pid)
  const [socket] = (await wordsOf('ps', '-o', 'args=', '-p', String(first))).slice(-1)
  expect((await stat(dirname(socket!))).mode & 0o077).toBe(0)

  process.kill(first, 'SIGKILL')
  for (const path of ['/en/sy', '/api/health', '/en/sign-in', narrowed])
    expect((await request.get(server.url + path)).status(), path).toBe(200)
  await expect
    .poll(async () => (await request.get(server.url + other)).status(), { timeout: 30_000 })
    .toBe(200)
  expect(server.output()).toContain('the process that renders pages ended (SIGKILL) and is started again')

  const second = await childOf(server.pid)
  expect(second).not.toBe(first)
  await server.stop('SIGKILL')
  await expect.poll(() => isRunning(second)).toBe(false)
})

test('everything else is answered while a page is rendered, and a stop of both processes lets it be finished', async ({
  start,
  request,
}) => {
  const server = await start({ environment: { FIRMGROUND_PRELOAD: 'yes' } })
  const rendering = await childOf(server.pid)
  // It takes as long as it takes to look at everything else.
  process.kill(rendering, 'SIGSTOP')
  const page = request.get(server.url + narrowed)
  for (const path of ['/en/sy', '/api/health', '/en/sign-in'])
    expect((await request.get(server.url + path)).status(), path).toBe(200)
  const ended = server.stop()
  process.kill(rendering, 'SIGCONT')
  expect((await page).status()).toBe(200)
  expect(await ended).toBe(143)
  await expect.poll(() => isRunning(rendering)).toBe(false)
  expect(server.output()).not.toContain('started again')
})
