import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawable, fontRows } from './drawable-text'

it('calls drawable what the fonts of pictures have', () => {
  const signs = ['NotoSans', 'NotoSansArabic'].map((name) =>
    signsOf(readFileSync(`fonts/${name}-Regular.ttf`)),
  )
  const lacking = fontRows.flatMap(([first, last]) => {
    const codes = Array.from({ length: codeOf(last) - codeOf(first) + 1 }, (_, at) => codeOf(first) + at)
    return codes.filter(
      (code) => /\P{Cn}/u.test(String.fromCodePoint(code)) && !signs.some((has) => has(code)),
    )
  })
  expect(lacking.map((code) => code.toString(16))).toEqual([])
})

it('keeps a number whole, a name in its direction, and breaks no line', () => {
  expect(drawable('130\u00a0046\u202fм²,\nдо')).toBe('130\u00a0046\u202fм², до')
  expect(drawable('\u2068مركز\u2069 ١٢٬٥٠٠')).toBe('\u2068مركز\u2069 ١٢٬٥٠٠')
  expect(drawable('地雷 mine')).toBe(' mine')
})

const codeOf = (sign: string) => sign.codePointAt(0) ?? 0

/** Which signs a font has, by the table of OpenType that maps code points to glyphs (`cmap`, of format 12). */
function signsOf(font: Buffer): (code: number) => boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at)
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8)
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  )
  const map = maps.find((at) => font.readUInt16BE(at) === 12)!
  const rows = Array.from({ length: font.readUInt32BE(map + 12) }, (_, at) => {
    const row = map + 16 + 12 * at
    return [font.readUInt32BE(row), font.readUInt32BE(row + 4)] as const
  })
  return (code) => rows.some(([first, last]) => first <= code && code <= last)
}
