import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withPngTexts } from './png-texts'

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** One white point. */
const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
const point = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', head),
  chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
  chunk('IEND', Buffer.alloc(0)),
])

/** Its chunks in their order, each with a sum that holds. */
function chunksOf(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png)
  const chunks = []
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

describe('a picture with texts in it', () => {
  it('says them after its head, in any script, and is the same picture', () => {
    const chunks = chunksOf(
      withPngTexts(point, { Title: 'Syria: حلب', Description: '', Source: 'https://x.org' }),
    )
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8'))
    expect(texts).toEqual(['Title\0\0\0\0\0Syria: حلب', 'Source\0\0\0\0\0https://x.org'])
  })

  it('keeps every text and every other byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const chunks = chunksOf(withPngTexts(point, { Description: text }))
        const [, said, ...rest] = chunks
        expect(said?.data.toString('utf8')).toBe(`Description\0\0\0\0\0${text}`)
        expect(rest).toEqual(chunksOf(point).slice(1))
      }),
    )
  })
})
