import { expect, test } from 'vitest'
import { SharedWork, TooMuchWork } from './shared-work'

/** Work that is begun by asking and ends when it is told to. */
function someWork(atOnce: number, waiting: number) {
  const work = new SharedWork<string>({ atOnce, waiting })
  const begun: string[] = []
  const ends = new Map<string, (how?: Error) => void>()
  const ask = (key: string, leaves = new AbortController()) =>
    work.ask(key, leaves.signal, () => {
      begun.push(key)
      return new Promise((resolve, reject) =>
        ends.set(key, (how) => (how === undefined ? resolve(`made ${key}`) : reject(how))),
      )
    })
  /** As many as may have begun by then. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
  return { ask, begun, ends, settled }
}

test('so much is done at once, and the rest in the order of asking', async () => {
  const { ask, begun, ends, settled } = someWork(2, 9)
  const all = ['a', 'b', 'c', 'd'].map((key) => ask(key))
  await settled()
  expect(begun).toEqual(['a', 'b'])
  ends.get('b')!()
  expect(await all[1]).toBe('made b')
  await settled()
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const key of ['a', 'c']) ends.get(key)!()
  await settled()
  ends.get('d')!()
  expect(await Promise.all(all)).toEqual(['made a', 'made b', 'made c', 'made d'])
})

test('those who ask the same are given the same, until it is done', async () => {
  const { ask, begun, ends, settled } = someWork(1, 9)
  const together = [ask('a'), ask('a'), ask('a')]
  await settled()
  ends.get('a')!()
  expect(await Promise.all(together)).toEqual(['made a', 'made a', 'made a'])
  expect(begun).toEqual(['a'])
  const later = ask('a')
  await settled()
  ends.get('a')!()
  await later
  expect(begun).toEqual(['a', 'a'])
})

test('what cannot be done is told to all who asked, and is tried again by who asks then', async () => {
  const { ask, begun, ends, settled } = someWork(1, 9)
  const together = [ask('a'), ask('a')]
  const outcomes = Promise.allSettled(together)
  await settled()
  ends.get('a')!(new Error('no paper'))
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  void ask('a')
  await settled()
  expect(begun).toEqual(['a', 'a'])
})

test('who asks for more than may wait is turned away, also in one breath; who asks the same is not', async () => {
  const { ask, begun, ends, settled } = someWork(1, 2)
  const first = ask('a')
  const waiting = [ask('b'), ask('c')]
  expect(() => ask('d')).toThrow(TooMuchWork)
  const same = ask('c')
  await settled()
  for (const key of ['a', 'b', 'c']) {
    ends.get(key)!()
    await settled()
  }
  expect(await Promise.all([first, ...waiting, same])).toEqual(['made a', 'made b', 'made c', 'made c'])
  expect(begun).toEqual(['a', 'b', 'c'])
})

test('what waits is dropped when all have left, and its place is free', async () => {
  const { ask, begun, ends, settled } = someWork(1, 1)
  const first = ask('a')
  await settled()
  const leaving = [new AbortController(), new AbortController()]
  const left = Promise.allSettled(leaving.map((leaves) => ask('b', leaves)))
  await settled()
  leaving[0]!.abort()
  expect(() => ask('c')).toThrow(TooMuchWork)
  leaving[1]!.abort()
  await left
  const third = ask('c')
  ends.get('a')!()
  await first
  await settled()
  ends.get('c')!()
  expect(await third).toBe('made c')
  expect(begun).toEqual(['a', 'c'])
})

test('what has begun is finished though all have left, and is there for who asks meanwhile', async () => {
  const { ask, begun, ends, settled } = someWork(1, 1)
  const leaves = new AbortController()
  void ask('a', leaves)
  await settled()
  leaves.abort()
  const later = ask('a')
  void ask('b')
  await settled()
  expect(begun).toEqual(['a'])
  ends.get('a')!()
  expect(await later).toBe('made a')
  await settled()
  expect(begun).toEqual(['a', 'b'])
})
