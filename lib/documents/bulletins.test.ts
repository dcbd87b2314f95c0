import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletinsIn } from './bulletins'

const dayOf = (line: string) =>
  (/\d{4}-\d{2}-\d{2}/.exec(line)?.[0] as `${number}-${number}-${number}` | undefined) ?? null
const body = 'Teams destroyed 12 mines in Homs, and went on with their work in the villages around it.'
const two = ['Bulletin, 2024-03-01', '', body, '', 'Bulletin, 2024-03-02', '', body].join('\n')

describe('several dated bulletins in one text', () => {
  test('are split at their headings, and nothing is lost', () => {
    const text = `Collected by the agency\n\n${two}`
    const found = bulletinsIn(text, dayOf)
    expect(found.map(({ heading, day }) => [heading, day])).toEqual([
      ['Bulletin, 2024-03-01', '2024-03-01'],
      ['Bulletin, 2024-03-02', '2024-03-02'],
    ])
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  })

  test('are none where there is one, where all have one day, or where a day stands in a sentence', () => {
    for (const text of [
      '',
      body,
      two.replace('03-02', '03-01'),
      two.replaceAll('\n\n', '\n'),
      `${body}\n\nOn 2024-03-02, more.`,
    ])
      expect(bulletinsIn(text, dayOf), text).toEqual([])
  })
})

test('whatever a text is, its bulletins are all of it', () => {
  const line = fc.constantFrom('2024-03-01', '2024-03-02 x', '', body, 'a\t2024-03-01', '\r')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const found = bulletinsIn(text, dayOf)
      if (found.length > 0) expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }),
  )
})
