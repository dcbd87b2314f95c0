import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralised, restored } from './neutral-text'

const tricky = fc.string({ unit: fc.constantFrom(...'\'=+-@\t\r\n"a,; é') })

describe('text that a spreadsheet would take for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-3', "'-3"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ["''@", "'''@"],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written %j and read again', (text, written) => {
    expect(neutralised(text)).toBe(written)
    expect(restored(written)).toBe(text)
  })

  it('survives, whatever the text', () => {
    fc.assert(
      fc.property(tricky, (text) => restored(neutralised(text)) === text),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => restored(neutralised(text)) === text))
  })

  it('never begins with a sign of a formula when written', () => {
    fc.assert(fc.property(tricky, (text) => !/^[=+\-@\t\r]/.test(neutralised(text))))
  })

  it('loses at most one apostrophe when read', () => {
    expect(restored("'=1")).toBe('=1')
    expect(restored("''=1")).toBe("'=1")
    expect(restored("'tis")).toBe("'tis")
  })
})
