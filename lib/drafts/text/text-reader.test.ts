import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { TextReader } from './text-reader'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmground-texts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A thread that proposes, for each text, how often it was asked and what it knows of places; texts can stop or end it. */
const program = `
import { parentPort } from 'node:worker_threads'
const known = new Map()
let asked = 0
parentPort.on('message', ({ key, report, places }) => {
  asked++
  if (report.text.startsWith('for ever')) for (;;);
  if (report.text.startsWith('a fault')) throw new Error('a fault of the reader')
  if (places) known.set(key, places.length)
  parentPort.postMessage(known.has(key) ? { kind: 'read', proposals: [asked, known.get(key)] } : { kind: 'places needed' })
})
`

function readerOf(limits = { deadlineMs: 20_000, waiting: 5, megabytes: 64, idleMs: 60_000 }) {
  const file = join(folder, 'reader.mjs')
  writeFileSync(file, program)
  return new TextReader(file, limits)
}

const syria = { key: 'sy', places: [{}, {}] as never }
const yemen = { key: 'ye', places: [{}] as never }

test('places are told to the thread once, and a text that was read is not read again', async () => {
  const reader = readerOf()
  expect(await reader.read(syria, { text: 'one' })).toEqual([2, 2])
  expect(await reader.read(syria, { text: 'two' })).toEqual([3, 2])
  expect(await reader.read(syria, { text: 'one' })).toEqual([2, 2])
  expect(await reader.read(yemen, { text: 'one' })).toEqual([5, 1])
  expect(await reader.read(syria, { text: 'one', published: '2017-09-22' })).toEqual([6, 2])
})

test('a text that takes too long is given up, and the next one is read by another thread', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const reader = readerOf({ deadlineMs: 2_000, waiting: 5, megabytes: 64, idleMs: 60_000 })
  const [late, next] = await Promise.all([
    reader.read(syria, { text: 'for ever' }),
    reader.read(syria, { text: 'one' }),
  ])
  expect([late, next]).toEqual([null, [2, 2]])
  expect(said.mock.calls[0]?.[0]).toBe('a text of 8 characters could not be read')
  said.mockRestore()
})

test('a fault of the reader takes nobody else along', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const reader = readerOf()
  expect(await reader.read(syria, { text: 'a fault' })).toBeNull()
  expect(await reader.read(syria, { text: 'one' })).toEqual([2, 2])
  said.mockRestore()
})

test('who comes when too many wait is told so at once', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const reader = readerOf({ deadlineMs: 2_000, waiting: 1, megabytes: 64, idleMs: 60_000 })
  const all = ['for ever', 'one', 'two'].map((text) => reader.read(syria, { text }))
  expect(await all[2]).toBeNull()
  expect(await Promise.all(all)).toEqual([null, [2, 2], null])
  said.mockRestore()
})

test('a thread that nobody gives a text for a while ends, and the next text is read by another', async () => {
  const reader = readerOf({ deadlineMs: 20_000, waiting: 5, megabytes: 64, idleMs: 100 })
  expect(await reader.read(syria, { text: 'one' })).toEqual([2, 2])
  await expect
    .poll(async () => (await reader.read(syria, { text: `a new text ${performance.now()}` }))?.[0], {
      interval: 300,
    })
    .toBe(2)
})
