import { Mutex } from 'async-mutex'
import { expect, test } from 'vitest'
import { inTurn, madeInTurn } from './made-in-turn'

/** Notes when each of its pieces is made. */
async function* pieces(name: string, made: string[], count = 2): AsyncGenerator<string, void> {
  try {
    for (let piece = 1; piece <= count; piece++) {
      made.push(`${name}${piece}`)
      await Promise.resolve()
      yield `${name}${piece}`
    }
  } finally {
    made.push(`${name} closed`)
  }
}

async function all(source: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const one of source) found.push(one)
  return found
}

test('whoever asks is given its own pieces, and between any two the process does something else', async () => {
  const turns = new Mutex()
  const made: string[] = []
  const watch = () => {
    made.push('else')
    if (made.length < 30) setImmediate(watch)
  }
  setImmediate(watch)
  const results = await Promise.all(['a', 'b', 'c'].map((name) => all(madeInTurn(pieces(name, made), turns))))
  expect(results).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
    ['c1', 'c2'],
  ])
  const inOrder = made.filter((what) => !what.endsWith('closed'))
  for (const [at, what] of inOrder.entries())
    if (what !== 'else') expect(inOrder[at + 1], inOrder.join(' ')).toBe('else')
})

test('one that is left or fails is closed, and the next has its turn', async () => {
  const turns = new Mutex()
  const made: string[] = []
  for await (const _ of madeInTurn(pieces('a', made), turns)) break
  expect(made).toEqual(['a1', 'a closed'])
  const failing = madeInTurn(
    (async function* () {
      yield 'one'
      throw new Error('no such luck')
    })(),
    turns,
  )
  await expect(all(failing)).rejects.toThrow('no such luck')
  expect(await inTurn(turns, async () => 'done')).toBe('done')
})
