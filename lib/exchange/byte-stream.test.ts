import { describe, expect, it } from 'vitest'
import { byteStream } from './byte-stream'

describe('the body of a response', () => {
  it('is the chunks in UTF-8', async () => {
    async function* chunks() {
      yield 'حلب '
      yield 'Київ'
    }
    expect(await new Response(byteStream(chunks())).text()).toBe('حلب Київ')
  })

  it('asks for a chunk only when it is read, and closes the source when the reader leaves', async () => {
    let made = 0
    let closed = false
    async function* endless() {
      try {
        for (;;) yield `${made++}`
      } finally {
        closed = true
      }
    }
    const reader = byteStream(endless()).getReader()
    await reader.read()
    expect(made).toBeLessThanOrEqual(3)
    await reader.cancel()
    expect(closed).toBe(true)
  })

  it('ends with the error of the source', async () => {
    async function* failing() {
      yield 'a'
      throw new Error('database gone')
    }
    await expect(new Response(byteStream(failing())).text()).rejects.toThrow('database gone')
  })
})
