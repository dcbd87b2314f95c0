import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DocumentRefused } from '../refused'
import { htmlText } from './html-text'

describe('a page of HTML', () => {
  test('is its main part: paragraphs, lists, and tables with tabs', () => {
    const text = htmlText(`<!doctype html><html><head><title>Site</title><style>p{}</style></head><body>
      <nav><a href="/">Home 24</a></nav><main><h1>Weekly report</h1>
      <p>DAMASCUS, 3&nbsp;March &mdash; Teams <b>cleared</b>
         12,000 m<sup>2</sup> and destroyed 45<sup>[3]</sup> mines.</p>
      <ul><li>Homs: 30</li><li>Hama: 15</li></ul>
      <table><tr><th>Region</th><th>Mines</th></tr><tr><td><p>Homs</p></td><td>30</td></tr><tr><td>Hama</td><td>15</td></tr></table>
      <p>Since 2017 teams have worked in these two governorates, and go on with it as long as there is ground to search, village by village.</p>
      </main><footer>Contact 555 0100</footer><script>var a = '<p>99 mines</p>'</script></body></html>`)
    expect(text).toBe(
      [
        'Weekly report',
        '',
        'DAMASCUS, 3 March — Teams cleared 12,000 m² and destroyed 45 mines.',
        '',
        ...['Homs: 30', 'Hama: 15', '', 'Region\tMines', 'Homs\t30', 'Hama\t15', ''],
        'Since 2017 teams have worked in these two governorates, and go on with it as long as there is ground to search, village by village.',
      ].join('\n'),
    )
  })

  test('has cells over several columns and rows where they stand', () => {
    const table = `<table><tr><th rowspan=2>Region</th><th colspan=2>2023</th></tr><tr><th>Mines</th><th>Area</th></tr>
      <tr><td rowspan=2>Homs</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`
    expect(htmlText(table).split('\n')).toEqual([
      'Region\t2023',
      'Region\tMines\tArea',
      'Homs\t1\t2',
      'Homs\t3\t4',
    ])
  })

  test('whose tables lay it out is text', () => {
    const laid =
      '<table><tr><td><table><tr><td>Region</td><td>Mines</td></tr><tr><td>Homs</td><td>3</td></tr></table></td></tr></table>'
    expect(htmlText(laid)).toBe('Region\tMines\nHoms\t3')
  })

  test('keeps ordinals and leaves out marks of notes, in any digits', () => {
    expect(
      htmlText('<p>the 1<sup>st</sup> of 12<sup>1,2</sup> and ١٢<sup>٣</sup> in 4 km <sup>2</sup></p>'),
    ).toBe('the 1st of 12 and ١٢ in 4 km²')
  })
})

describe('hostile pages', () => {
  test('that nest without end are refused, and quickly', () => {
    const deep = '<div>'.repeat(500_000)
    expect(() => htmlText(deep)).toThrow(DocumentRefused)
    const cells = `<table><tr>${'<td colspan=200 rowspan=200>1</td>'.repeat(2_000)}</tr></table>`.repeat(2)
    expect(() => htmlText(cells.replace('</table>', '<tr><td>a</td><td>b</td></tr></table>'))).toThrow(
      DocumentRefused,
    )
  })

  test('are text or refused, whatever they are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<table>',
        '</table>',
        '<tr>',
        '<td colspan=9>',
        '</td>',
        '<sup>',
        '</sup>',
        '<p',
        '>',
        '<!--',
        '-->',
        '<main>',
        '</main>',
        '<pre>',
        '&#x10ffff;',
        '&',
        '<script>',
        '<svg>',
        '<title>',
        'm',
        '12',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = htmlText(pieces.join(''))
        expect(text).toBe(text.trim())
      }),
    )
  })
})
