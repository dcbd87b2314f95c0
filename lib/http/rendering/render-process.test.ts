import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RenderProcess } from './render-process'

/** Answers with its number and with what it was asked; ends or keeps silent where it is asked to. */
const program = `
import { createServer } from 'node:http'
import { rmSync } from 'node:fs'
process.once('disconnect', () => process.exit())
rmSync(process.argv[2], { force: true })
createServer((request, response) => {
  if (request.url === '/end') process.exit(3)
  if (request.url === '/silence') return
  response.writeHead(200, { 'x-process': process.pid }).end(request.url + ' at ' + process.argv[2])
}).listen(process.argv[2], () => process.send('ready'))
`

let folder: string
let rendering: RenderProcess

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firmground-test-'))
  await writeFile(join(folder, 'program.mjs'), program)
})
afterEach(async () => {
  rendering.stop()
  await rm(folder, { recursive: true })
})

const make = (answerMs = 20_000) => {
  rendering = new RenderProcess(join(folder, 'program.mjs'), { answerMs, startMs: 60_000, restMs: 10 })
}
const start = (answerMs?: number) => {
  make(answerMs)
  rendering.start()
}
const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('who asks before the process is there waits for it, and nobody else may enter where it listens', async () => {
  start()
  const { status, headers, body } = await rendering.render('/en/sy?from=2017', {})
  expect([status, headers['x-process']]).toEqual([200, String(rendering.pid)])
  const [path, socket] = body.toString().split(' at ')
  expect(path).toBe('/en/sy?from=2017')
  if (process.platform !== 'win32') expect((await stat(join(socket!, '..'))).mode & 0o077).toBe(0)
})

test('where nobody started it, the first to ask does, and there is one for all who ask', async () => {
  make()
  expect(rendering.pid).toBeUndefined()
  const answers = await Promise.all(['/', '/en', '/en/sy'].map((path) => rendering.render(path, {})))
  expect(answers.map(({ headers }) => headers['x-process'])).toEqual(Array(3).fill(String(rendering.pid)))
})

test('a process that ends is told to who waits for it, and there is another for who asks next', async () => {
  start()
  const before = (await rendering.render('/', {})).headers['x-process']
  await expect(rendering.render('/end', {})).rejects.toThrow()
  await expect
    .poll(async () =>
      rendering.render('/', {}).then(
        ({ headers }) => headers['x-process'],
        () => before,
      ),
    )
    .not.toBe(before)
})

test('one that does not answer is ended and replaced', async () => {
  start(1_000)
  const silent = rendering.pid as number
  await expect(rendering.render('/silence', {})).rejects.toThrow()
  await expect.poll(() => isRunning(silent), { timeout: 10_000 }).toBe(false)
  expect((await rendering.render('/', {})).status).toBe(200)
})

test('one that is stopped is not started again', async () => {
  start()
  await rendering.render('/', {})
  const { pid } = rendering
  rendering.stop()
  await expect.poll(() => isRunning(pid!), { timeout: 10_000 }).toBe(false)
  expect(rendering.pid).toBe(pid)
})
