import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pictureColours } from '@/components/shell/share-picture-colours'

const css = readFileSync('app/styles/colours.css', 'utf8')
const tokensIn = (block: string) =>
  new Map([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))
const light = tokensIn(css.slice(0, css.indexOf('@custom-variant')))
const dark = tokensIn(css.slice(css.indexOf('@variant dark'), css.indexOf('@theme')))

/** Red, green and blue of '#rrggbb' as amounts of light, 0 to 1. */
function lightOf(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * vector[at]!, 0))

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => times([[0.2126, 0.7152, 0.0722]], lightOf(colour))[0]!
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

/** How colours are seen: Machado, Oliveira, Fernandes (2009), "A physiologically-based model ...", severity 1. */
const eyes = {
  'most eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'eyes without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'eyes without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'eyes without blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Where a colour stands among those that can be seen: Ottosson (2020), Oklab. */
function oklab(light: readonly number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light.map((amount) => Math.min(1, Math.max(0, amount))),
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  )
}

/** As many operators as are drawn as lines, and their sum. */
const linesAtOnce = [0, 1, 2, 3, 4, 5]

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s page', (_, tokens) => {
  it.each(['ink', 'muted', 'accent', 'doubt'])(
    '%s is read at 4.5:1 on paper, on shade and on the ground',
    (name) => {
      expect(contrast(tokens.get(name)!, tokens.get('paper')!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tokens.get(name)!, tokens.get('shade')!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tokens.get(name)!, tokens.get('ground')!)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['bar-ink', 'bar-muted'])('%s is read at 4.5:1 on the bar and in its field', (name) => {
    expect(contrast(tokens.get(name)!, tokens.get('bar')!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens.get(name)!, tokens.get('bar-field')!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Array.from({ length: 13 }, (_, tone) => `series-${tone}`))('%s is seen at 3:1', (name) => {
    expect(contrast(tokens.get(name)!, tokens.get('paper')!)).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(eyes))('lines are told apart by %s', (_, seen) => {
    const places = linesAtOnce.map((tone) => oklab(times(seen, lightOf(tokens.get(`series-${tone}`)!))))
    const nearest = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(...one.map((part, axis) => part - other[axis]!))),
    )
    // 0.02 is about what an eye can just tell apart side by side.
    expect(Math.min(...nearest)).toBeGreaterThan(0.08)
  })
})

it('light and dark name the same colours', () => {
  expect([...dark.keys()]).toEqual([...light.keys()])
})

it('pictures to share have the light colours', () => {
  for (const [name, colour] of Object.entries(pictureColours)) expect(light.get(name), name).toBe(colour)
})
