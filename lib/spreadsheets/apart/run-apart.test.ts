import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SpreadsheetRefused } from '../read/refused'
import type { ApartProgress } from './messages'
import { type ApartProgram, runApart } from './run-apart'

let folder = ''
let program: ApartProgram
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmground-apart-'))
  program = { file: join(folder, 'reader.mjs'), execArgv: [] }
  writeFileSync(program.file, source)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A program that does as it is told. */
const source = `
process.once('disconnect', () => process.exit())
process.once('message', async ({ operation, asked }) => {
  const say = (message) => process.send(message)
  if (operation === 'double') {
    say({ kind: 'progress', progress: { step: 'rows', done: 1, all: 2 } })
    say({ kind: 'answer', answer: { twice: asked * 2, env: Object.keys(process.env) } })
  }
  if (operation === 'refuse')
    say({ kind: 'refused', refusal: { code: 'too-large', values: { megabytes: 50 }, message: 'the file is too large' } })
  if (operation === 'fail') say({ kind: 'failed', message: 'a fault of the reader' })
  if (operation === 'end') { console.error('last words'); process.exit(3) }
  if (operation === 'wait') { say({ kind: 'progress', progress: { step: String(process.pid), done: 0, all: 1 } }); for (;;); }
  if (operation === 'fill') { const all = []; for (;;) all.push(new Array(1000).fill({}).map(() => ({ a: Math.random() }))) }
})
`

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Bytes that this thread holds: what the process has besides is of tests that run beside it. */
const memoryOfThread = () => {
  const { heapTotal, external } = process.memoryUsage()
  return heapTotal + external
}

describe('work in a process of its own', () => {
  test('is answered, with its progress, and knows no setting of this process', async () => {
    process.env.FIRMGROUND_OIDC_CLIENT_SECRET = 'x'
    const told: ApartProgress[] = []
    const answer = await runApart<number, { twice: number; env: string[] }>('double', 21, {
      program,
      onProgress: (progress) => told.push(progress),
    })
    delete process.env.FIRMGROUND_OIDC_CLIENT_SECRET
    expect(answer.twice).toBe(42)
    expect(answer.env.filter((name) => name.startsWith('FIRMGROUND'))).toEqual([])
    expect(told).toEqual([{ step: 'rows', done: 1, all: 2 }])
  })

  test('that refuses the file is told as such, and faults as faults', async () => {
    const refused = await runApart('refuse', null, { program }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(SpreadsheetRefused)
    expect(refused).toMatchObject({ refusal: { code: 'too-large', values: { megabytes: 50 } } })
    await expect(runApart('fail', null, { program })).rejects.toThrow('a fault of the reader')
    await expect(runApart('end', null, { program })).rejects.toThrow(/ended \(3\): last words/)
    await expect(
      runApart('double', 1, { program: { file: join(folder, 'none.mjs'), execArgv: [] } }),
    ).rejects.toThrow('ended (1)')
  })

  test('that takes too long is ended', async () => {
    const pids: number[] = []
    const late = await runApart('wait', null, {
      program,
      deadlineMs: 4_000,
      onProgress: ({ step }) => pids.push(Number(step)),
    }).catch((error: unknown) => error)
    expect(late).toMatchObject({ refusal: { code: 'late', values: { seconds: 4 } } })
    await expect.poll(() => pids.map(isAlive), { timeout: 15_000 }).toEqual([false])
  })

  test('ends when who asked for it leaves', async () => {
    const leaving = new AbortController()
    const pids: number[] = []
    const work = runApart('wait', null, {
      program,
      signal: leaving.signal,
      onProgress: ({ step }) => {
        pids.push(Number(step))
        leaving.abort(new Error('left'))
      },
    })
    await expect(work).rejects.toThrow('left')
    await expect.poll(() => pids.map(isAlive), { timeout: 15_000 }).toEqual([false])
    await expect(runApart('double', 1, { program, signal: leaving.signal })).rejects.toThrow('left')
  })

  test('that takes too much memory is refused, and takes none of this process', async () => {
    const before = memoryOfThread()
    const full = await runApart('fill', null, { program, megabytes: 40 }).catch((error: unknown) => error)
    expect(full).toMatchObject({ refusal: { code: 'memory' } })
    expect(memoryOfThread() - before).toBeLessThan(200_000_000)
  })
})

describe('the program that works on spreadsheets', () => {
  const outlineOf = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return runApart('outline', { path }).catch((error: unknown) => error)
  }

  test('tells what sheets a file has', async () => {
    const rows = [
      ['Place', 'Area'],
      ['Homs', 5],
    ]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Data', rows },
        { name: 'Notes', rows: [['Read me']] },
      ],
    })
    expect(await outlineOf('one.xlsx', bytes)).toEqual({
      format: 'xlsx',
      sheets: [
        { name: 'Data', kind: 'table', hidden: false, rows: 2, columns: 2 },
        { name: 'Notes', kind: 'notes', hidden: false, rows: 1, columns: 1 },
      ],
    })
  })

  test('refuses a file that unpacks to a thousand times its size, in no more memory here than before', async () => {
    const before = memoryOfThread()
    const bomb = zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(50_000_000)) })
    expect(await outlineOf('bomb.xlsx', bomb)).toMatchObject({ refusal: { code: 'bomb' } })
    expect(memoryOfThread() - before).toBeLessThan(200_000_000)
  })
})
