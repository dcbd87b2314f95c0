import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { withTimeout } from './with-timeout'

const patient = { chunkMs: 10_000, wholeMs: 10_000 }

async function* three() {
  yield 1
  yield 2
  yield 3
}

async function* failing() {
  yield 1
  throw new Error('the database went away')
}

async function all<Item>(items: AsyncIterable<Item>) {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

test('closes once, when the last chunk was read', async () => {
  const close = vi.fn(async () => {})
  const chunks = withTimeout(three(), close, patient)
  expect(await chunks.next()).toEqual({ done: false, value: 1 })
  expect(close).not.toHaveBeenCalled()
  expect(await all(chunks)).toEqual([2, 3])
  expect(close).toHaveBeenCalledOnce()
})

test('closes when reading fails, and tells so', async () => {
  const close = vi.fn(async () => {})
  await expect(all(withTimeout(failing(), close, patient))).rejects.toThrow('the database went away')
  expect(close).toHaveBeenCalledOnce()
})

test('closes when the reader leaves, also before the first chunk', async () => {
  const close = vi.fn(async () => {})
  await withTimeout(three(), close, patient).return!()
  for await (const chunk of withTimeout(three(), close, patient)) if (chunk === 2) break
  expect(close).toHaveBeenCalledTimes(2)
})

test.each([
  ['a chunk lies', { chunkMs: 20, wholeMs: 10_000 }],
  ['all of it takes', { chunkMs: 10_000, wholeMs: 20 }],
])('closes when %s too long; who comes back gets an error, not a shortened file', async (_, patience) => {
  const close = vi.fn(async () => {})
  const chunks = withTimeout(three(), close, patience)
  await chunks.next()
  await sleep(60)
  expect(close).toHaveBeenCalledOnce()
  await expect(chunks.next()).rejects.toThrow('left for too long')
  expect(close).toHaveBeenCalledOnce()
})
