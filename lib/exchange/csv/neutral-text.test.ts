import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralised, restored } from './neutral-text'

const tricky = fc.string({ unit: fc.constantFrom(...'\'=+-@＝－\t\r\n"a,;| é') })

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
    ['\nx', "'\nx"],
    ['＝1+1', "'＝1+1"],
    ['－3', "'－3"],
    ['first;=HYPERLINK("x";"y")', `first;'=HYPERLINK("x";"y")`],
    ['a;@SUM(1)', "a;'@SUM(1)"],
    ['a\t+1|-2\r\n=3', "a\t'+1|'-2\r\n'=3"],
    ['a; =1', "a; '=1"],
    ['a;"=1"', `a;"'=1"`],
    [";=1;'=2", ";'=1;''=2"],
    ['\t=1', "'\t'=1"],
    ['five\n- and six\n\n- and seven', "five\n'- and six\n\n'- and seven"],
    ['3-5 days; 2-3 km', '3-5 days; 2-3 km'],
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

  it('has no sign of a formula where a cell could begin when written, whatever cells are split at', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        for (const cell of neutralised(text).split(/[,;|\t\r\n]/))
          expect(cell).not.toMatch(/^[ "]*[=+\-@＝－]/)
        expect(neutralised(text)).not.toMatch(/^[\t\r\n]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('loses at most one apostrophe when read', () => {
    expect(restored("'=1")).toBe('=1')
    expect(restored("''=1")).toBe("'=1")
    expect(restored("'tis")).toBe("'tis")
  })
})
