import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const tokensIn = (block: string) =>
  new Map([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]))
const light = tokensIn(css.slice(0, css.indexOf('@media')))
const dark = tokensIn(css.slice(css.indexOf('@media'), css.indexOf('@theme')))

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s page', (_, tokens) => {
  it.each(['ink', 'muted', 'accent', 'doubt'])('%s is read at 4.5:1 on paper and on shade', (name) => {
    expect(contrast(tokens.get(name)!, tokens.get('paper')!)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens.get(name)!, tokens.get('shade')!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Array.from({ length: 13 }, (_, tone) => `series-${tone}`))(
    '%s is seen at 3:1, its letter read at 4.5:1',
    (name) => {
      expect(contrast(tokens.get(name)!, tokens.get('paper')!)).toBeGreaterThanOrEqual(4.5)
    },
  )
})

it('light and dark name the same colours', () => {
  expect([...dark.keys()]).toEqual([...light.keys()])
})
