import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { JobProcess } from './job-process'

/** A process starts when its machine lets it. */
const waiting = { timeout: 15_000 }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmground-jobs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let jobs: JobProcess | undefined
afterEach(() => jobs?.stop())

/** A process that notes each time that there is something to do, and is at it for `ms`. */
function processThatTakes(ms: number, name: string): { jobs: JobProcess; noted: () => string[] } {
  const [program, notes] = [join(folder, `${name}.mjs`), join(folder, `${name}.txt`)]
  writeFileSync(notes, '')
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs'
process.once('disconnect', () => process.exit())
process.on('message', (count) => {
  appendFileSync(${JSON.stringify(notes)}, process.pid + ' ' + count + '\\n')
  setTimeout(() => process.send(count), ${ms})
})`,
  )
  jobs = new JobProcess(program)
  return { jobs, noted: () => readFileSync(notes, 'utf8').split('\n').filter(Boolean) }
}

const isAlive = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

test('one process hears each time that there is something to do, and ends with who started it', async () => {
  const { jobs, noted } = processThatTakes(0, 'quick')
  jobs.wake()
  jobs.wake()
  await expect.poll(noted, waiting).toHaveLength(2)
  const { pid } = jobs
  expect(noted()).toEqual([`${pid} 1`, `${pid} 2`])
  jobs.stop()
  await expect.poll(() => isAlive(pid), waiting).toBe(false)
  jobs.wake()
  expect(jobs.pid).toBeUndefined()
})

test('one that is killed over its work is started again, and told of it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { jobs, noted } = processThatTakes(60_000, 'killed')
  jobs.wake()
  await expect.poll(noted, waiting).toHaveLength(1)
  const first = jobs.pid ?? 0
  process.kill(first, 'SIGKILL')
  await expect.poll(noted, waiting).toHaveLength(2)
  expect(jobs.pid).not.toBe(first)
  expect(isAlive(jobs.pid)).toBe(true)
  vi.restoreAllMocks()
})
