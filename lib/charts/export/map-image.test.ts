import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMapImage } from './map-image'

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10
const said = {
  headline: 'Roads cleared: where',
  details: ['Syria, up to 2 Jul 2020'],
  footer: ['Boundaries: Natural Earth.', 'https://example.org/en/sy/map'],
  description: 'Map.',
}
const drawn = { width: 760, height: 620 }
const besides = ['On the map 1,011 km', 'Place not stated 672 km']
const aside = besides.map((text) => ({ text, shade: '' }))

describe('a map as a picture', () => {
  it('is as wide and as high as a slide, with what it does not show beside it', () => {
    const picture = toMapImage(drawn, said, aside, true, measure)
    expect([picture.width, picture.height]).toEqual([1360, 765])
    const { map, texts } = picture
    // 32 and a line of 36 and one of 26, and 12 of room.
    expect(map.y).toBe(32 + 36 + 26 + 12)
    // Two lines of 21 and 24 of margin below it, and 12 of room above them: 765 - 66 - 12 - 106.
    expect(map.height).toBe(581)
    expect(Math.abs(map.width / map.height - 760 / 620)).toBeLessThan(0.01)
    const [first] = texts.filter(({ text }) => text === besides[0])
    expect(first?.x).toBe(map.x + map.width + 24)
    expect(texts.map(({ text }) => text)).toEqual([
      said.headline,
      ...said.details,
      ...besides,
      ...said.footer,
    ])
  })

  it('is as high as it needs to be where it is drawn as wide as the picture', () => {
    const { map, height, texts } = toMapImage(drawn, said, aside, false, measure)
    // 1,296 pixels for 760.
    expect([map.width, map.height]).toEqual([1296, 1057])
    expect(
      texts
        .filter(({ text }) => besides.includes(text))
        .every(({ x, y }) => x === 32 && y > map.y + map.height),
    ).toBe(true)
    expect(height).toBeGreaterThan(map.y + map.height + 2 * 26 + 2 * 21)
  })

  it('has beside it to the left what runs from right to left, and the map not turned', () => {
    const turned = toMapImage(drawn, said, aside, true, measure, 'rtl')
    const { map, texts } = toMapImage(drawn, said, aside, true, measure)
    expect(turned.map).toEqual({ ...map, x: 1360 - 32 - map.width })
    expect(turned.texts.map(({ x }) => x)).toEqual(texts.map(({ x }) => 1360 - x))
  })

  it('has a square before what a shade stands for', () => {
    const shades = [
      { text: 'not reported', shade: 'shade shade-0' },
      { text: 'up to 100', shade: 'shade shade-1' },
    ]
    const { keys, texts } = toMapImage(drawn, said, [...shades, ...aside], false, measure)
    const at = (text: string) => texts.find((one) => one.text === text)!
    expect(keys.map(({ shade }) => shade)).toEqual(shades.map(({ shade }) => shade))
    expect([at('up to 100').x, at(besides[0]!).x]).toEqual([32 + 18 + 8, 32])
    // Letters of 17 stand on the lower edge of the square.
    expect(at('up to 100').y - keys[1]!.y).toBe(14)
  })

  it('never writes over the map, nor over itself', () => {
    const lines = fc.array(fc.string({ maxLength: 200 }), { maxLength: 6 })
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (details, footer, slide) => {
        const picture = toMapImage(drawn, { ...said, details, footer }, aside, slide, measure)
        const { map, texts, width, height } = picture
        for (const { text, x, y } of texts) {
          expect(x + measure(text)).toBeLessThanOrEqual(width)
          expect(y).toBeLessThanOrEqual(height)
          const isBeside = x >= map.x + map.width
          expect(isBeside || y <= map.y || y > map.y + map.height).toBe(true)
        }
        expect(new Set(texts.map(({ x, y }) => `${x} ${y}`)).size).toBe(texts.length)
      }),
    )
  })
})
