import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft } from '../schema'
import { browserDrafts, type LargeStore, type SmallStore } from './browser-drafts'
import type { LocalDraft } from './merge-edits'

/** A store of a browser with room for so many signs. */
function smallStore(room: number): SmallStore {
  const texts = new Map<string, string>()
  return {
    get: (name) => texts.get(name) ?? null,
    remove: (name) => void texts.delete(name),
    set: (name, text) => {
      const others = [...texts]
        .filter(([other]) => other !== name)
        .reduce((sum, [, { length }]) => sum + length, 0)
      if (others + text.length > room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(name, text)
    },
  }
}

/** A store that answers when it is let, in the order in which it was asked. */
function largeStore() {
  const kept = new Map<string, LocalDraft>()
  const asked: (() => void)[] = []
  const later = <T>(act: () => T) => new Promise<T>((resolve) => asked.push(() => resolve(act())))
  const store: LargeStore = {
    get: (name) => later(() => structuredClone(kept.get(name))),
    set: (name, draft) => later(() => void kept.set(name, structuredClone(draft))),
    remove: (name) => later(() => void kept.delete(name)),
  }
  const letGo = async () => {
    asked.shift()?.()
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  const finish = async () => {
    while (asked.length > 0) await letGo()
  }
  return { store, kept, letGo, finish }
}

const draft = (signs: number, version: number): LocalDraft => ({
  base: { version, content: emptyDraft },
  content: { ...emptyDraft, text: 't'.repeat(signs) },
})

const room = 6_000
const step = fc.oneof(
  fc.record({
    do: fc.constant('keep' as const),
    signs: fc.constantFrom(10, 2_000, 20_000, 60_000),
    key: fc.constantFrom('a', 'b'),
    mayWait: fc.boolean(),
  }),
  fc.record({ do: fc.constant('forget' as const), key: fc.constantFrom('a', 'b') }),
  fc.record({ do: fc.constant('wait' as const) }),
  fc.record({ do: fc.constant('reload' as const) }),
)

test('whatever is kept last comes back whole after a reload, and what was forgotten does not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const small = smallStore(room)
      const { store, kept, letGo, finish } = largeStore()
      let drafts = browserDrafts(small, store)
      const last = new Map<string, LocalDraft | null>()
      let version = 0
      const answers: (boolean | Promise<boolean>)[] = []
      for (const one of steps) {
        if (one.do === 'keep') {
          const next = draft(one.signs, ++version)
          last.set(one.key, next)
          answers.push(drafts.keep(one.key, next, one.mayWait))
        } else if (one.do === 'forget') {
          last.set(one.key, null)
          drafts.forget(one.key)
        } else {
          // Whoever leaves is asked to stay until everything is kept.
          await (one.do === 'wait' ? letGo() : finish())
          if (one.do === 'reload') drafts = browserDrafts(small, store)
        }
      }
      await finish()
      expect(await Promise.all(answers)).not.toContain(false)
      const again = browserDrafts(small, store)
      for (const key of ['a', 'b']) {
        const read = again.read(key)
        await finish()
        expect(await read).toEqual(last.get(key) ?? null)
      }
      // Nothing is left over of what is not needed any more.
      for (const name of kept.keys()) expect(small.get(name)).toBe('elsewhere')
    }),
    { numRuns: 500 },
  )
})

test('a browser without stores keeps nothing, and says so', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError')
  }
  const small = { get: refuse, set: refuse, remove: refuse }
  const large = { get: () => Promise.reject(), set: () => Promise.reject(), remove: () => Promise.reject() }
  const drafts = browserDrafts(small, large)
  expect(await drafts.keep('a', draft(10, 1))).toBe(false)
  drafts.forget('a')
  expect(drafts.read('a')).toBeNull()
})

test('what another program left under the name is no draft', async () => {
  const small = smallStore(room)
  for (const text of ['null', '{}', '[]', '{"content":1}', '{', '{"content":{"report":{}}}', '"elsewhere"']) {
    small.set('firmground.draft.a', text)
    expect(browserDrafts(small, largeStore().store).read('a')).toBeNull()
  }
})

test('a long draft that may wait is kept by the large store, and by the small one where that has none or no time', async () => {
  const small = smallStore(1_000_000)
  const { store, kept, finish } = largeStore()
  const drafts = browserDrafts(small, store)
  const long = draft(60_000, 1)
  const told = drafts.keep('a', long, true)
  expect(told).toBeInstanceOf(Promise)
  await finish()
  expect([await told, small.get('firmground.draft.a'), kept.size]).toEqual([true, 'elsewhere', 1])
  // Whoever leaves waits for nothing.
  expect(drafts.keep('a', draft(60_000, 2))).toBe(true)
  await finish()
  expect(kept.size).toBe(0)
  expect(browserDrafts(small, store).read('a')).toEqual(draft(60_000, 2))

  const none = { get: () => Promise.reject(), set: () => Promise.reject(), remove: () => Promise.reject() }
  expect(await browserDrafts(small, none).keep('b', long, true)).toBe(true)
  expect(browserDrafts(small, none).read('b')).toEqual(long)
})
