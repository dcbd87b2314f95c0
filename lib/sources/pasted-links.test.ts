import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalisedAddress } from '@/lib/exchange/normalised-address'
import { readPastedLinks } from './pasted-links'

const example = 'https://example.org/a'

describe('a link of a list', () => {
  test.each([
    [example, ''],
    [`Weekly bulletin ${example}`, 'Weekly bulletin'],
    [`${example} Weekly bulletin`, 'Weekly bulletin'],
    [`Weekly bulletin\t${example}`, 'Weekly bulletin'],
    [`${example}\tWeekly bulletin`, 'Weekly bulletin'],
    [`- Weekly bulletin: ${example}`, 'Weekly bulletin'],
    [`12. ${example} - Weekly bulletin`, 'Weekly bulletin'],
    [`• “Weekly bulletin” <${example}>`, 'Weekly bulletin'],
    [`See (${example}).`, 'See'],
    [`* [Weekly bulletin](${example})`, 'Weekly bulletin'],
    [`[Weekly bulletin](${example} "read it")`, 'Weekly bulletin'],
    [`<li><a class="x" href="${example}">Weekly <b>bulletin</b></a></li>`, 'Weekly bulletin'],
    [`<A HREF='${example}'>Weekly &amp; yearly</A>`, 'Weekly & yearly'],
    [`تقرير أسبوعي ${example}`, 'تقرير أسبوعي'],
  ])('%s', (line, title) => {
    expect(readPastedLinks(line)).toEqual({
      links: [{ line: 1, url: example, title }],
      repeated: [],
      unread: [],
    })
  })

  test('without a scheme, with brackets of its own, and several of a page on one line', () => {
    const read = (text: string) => readPastedLinks(text).links.map(({ url, title }) => [url, title])
    expect(read('www.example.org/a')).toEqual([['https://www.example.org/a', '']])
    expect(read('[Mine](https://example.org/Mine_(weapon))')).toEqual([
      ['https://example.org/Mine_(weapon)', 'Mine'],
    ])
    expect(read('https://example.org/Mine_(weapon)')).toEqual([['https://example.org/Mine_(weapon)', '']])
    expect(read('<a href="https://example.org/1">One</a><a href=https://example.org/2>Two</a>')).toEqual([
      ['https://example.org/1', 'One'],
      ['https://example.org/2', 'Two'],
    ])
    expect(read('<a href="https://example.org/?a=1&amp;b=2">x</a>')).toEqual([
      ['https://example.org/?a=1&b=2', 'x'],
    ])
  })
})

test('lines without a link and links that stand twice are told with their lines', () => {
  const text = `Links of March\n\n${example}?utm_source=mail First\r\nhttp://www.example.org/a/ again\njavascript:alert(1)\n<a href="/own">x</a>`
  expect(readPastedLinks(text)).toEqual({
    links: [{ line: 3, url: `${example}?utm_source=mail`, title: 'First' }],
    repeated: [{ line: 4, url: 'http://www.example.org/a/', title: 'again', first: 3 }],
    unread: [
      { line: 1, text: 'Links of March' },
      { line: 5, text: 'javascript:alert(1)' },
      { line: 6, text: '<a href="/own">x</a>' },
    ],
  })
})

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<a href=',
    '<a ',
    '</a>',
    '[',
    '](',
    '[x](https://',
    'https://',
    'www.',
    '&#0;',
    '&#x110000;',
    '\t',
    '\ud800',
  ),
  fc.webUrl(),
)

test('whatever is pasted it throws nothing; every link is an address, once, in the order of its lines, and no line is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.array(odd, { maxLength: 5 }), { maxLength: 12 }), (lines) => {
      const text = lines.map((parts) => parts.join('')).join('\n')
      const { links, repeated, unread } = readPastedLinks(text)
      const addresses = links.map(({ url }) => normalisedAddress(url))
      expect(addresses).not.toContain('')
      expect(new Set(addresses).size).toBe(links.length)
      const numbers = links.map(({ line }) => line)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      for (const { url, first } of repeated)
        expect(
          links.some((link) => link.line === first && normalisedAddress(link.url) === normalisedAddress(url)),
        ).toBe(true)
      const told = new Set([...links, ...repeated, ...unread].map(({ line }) => line))
      for (const [at, line] of text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).entries())
        if (/[a-z0-9]/i.test(line.replace(/[^ -~]/g, '')))
          expect(told, JSON.stringify(line)).toContain(at + 1)
    }),
  )
})

test('titles are kept beside their addresses, in order', () => {
  const title = fc
    .stringMatching(/^[A-Za-zа-я]{1,12}( [A-Za-z]{1,12}){0,3}$/)
    .filter((text) => !/www/i.test(text))
  const form = fc.constantFrom<(url: string, title: string) => string>(
    (url, title) => `${title} ${url}`,
    (url, title) => `${url}\t${title}`,
    (url, title) => `[${title}](${url})`,
    (url, title) => `<a href="${url}">${title}</a>`,
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(title, form), { maxLength: 30 }), (rows) => {
      const listed = rows.map(([title, form], at) => ({ url: `https://example.org/${at}`, title, form }))
      const { links } = readPastedLinks(listed.map(({ url, title, form }) => form(url, title)).join('\n'))
      expect(links).toEqual(listed.map(({ url, title }, at) => ({ line: at + 1, url, title })))
    }),
  )
})

test('no line takes long', () => {
  for (const part of ['<a ', '[', '[](', '(', 'https://', '<a href=x>', '&#', ' - ', '<<', ')'])
    readPastedLinks(Array.from({ length: 20 }, () => part.repeat(4_000)).join('\n'))
}, 2_000)
