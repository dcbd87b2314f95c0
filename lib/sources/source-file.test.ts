import fc from 'fast-check'
import { expect, test } from 'vitest'
import { problemLine } from '@/lib/exchange/types'
import { mostAdded } from './limits'
import { readSourceCells, SOURCE_COLUMNS } from './source-cells'
import { readSourceFile } from './source-file'

const countries = [
  { code: 'SY', name: 'Syria' },
  { code: 'YE', name: 'Yemen' },
]

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text)
}
const read = (text: string) => readSourceFile(bytesOf(text), countries)

test('a file of sources has its columns in any order, and says nothing where a cell is blank', async () => {
  const file = await read(
    'priority;title;address;country;due\nhigh;Weekly bulletin;https://example.org/a;syria;2026-03-09\n;;https://example.org/b;;\n',
  )
  expect(file).toMatchObject({
    kind: 'read',
    sources: [
      {
        line: 2,
        fields: {
          ...{ url: 'https://example.org/a', title: 'Weekly bulletin', country: 'SY', priority: 'high' },
          ...{ due: '2026-03-09', publisher: '', note: '' },
        },
      },
      { line: 3, fields: { url: 'https://example.org/b', title: '', priority: 'normal', due: '' } },
    ],
  })
})

test('what is wrong is told by line and cell, all at once, and nothing is taken', async () => {
  const file = await read(
    'address,country,priority,published,title\nexample.org,Atlantis,soon,3.4.2026,x\nhttps://example.org,SY,2,2026-02-30,\n,,,,\n , , ,2026-02-01, \n',
  )
  if (file.kind !== 'wrong') throw new Error(file.kind)
  expect(file.problems.map(problemLine)).toEqual([
    'line 2, column address: "example.org" is not a web address; begin it with https:// or http:// and leave out spaces, or leave it blank',
    'line 2, column published: "3.4.2026" is not a day; write it as YYYY-MM-DD: 2026-04-03 or 2026-03-04',
    'line 2, column country: "Atlantis" is not the code of a known country; use SY or YE',
    'line 2, column priority: "soon" is not one of these words; use urgent, high, normal or low, or leave it blank',
    'line 3, column published: "2026-02-30" is not on the calendar; 2026-02 has the days 01 to 28',
    'line 5, column address: is blank; fill it in',
  ])
})

test('a file without addresses, of another kind or of too many rows is not taken', async () => {
  expect(await read('title\nx\n')).toMatchObject({ kind: 'wrong', problems: [{ code: 'columnsMissing' }] })
  expect(await read('{"a":1}')).toMatchObject({ kind: 'wrong' })
  expect(await read('')).toMatchObject({ kind: 'wrong', problems: [{ code: 'fileEmpty' }] })
  const rows = Array.from({ length: mostAdded + 1 }, (_, at) => `https://example.org/${at}\n`)
  expect(await read(`address\n${rows.join('')}`)).toEqual({ kind: 'many' })
})

test('whatever is typed, what is read can be kept, or is told', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('\0', '\u202e', 'x'.repeat(5_000), 'https://a:b@example.org', '２０２６-01-01', '١', '‎'),
    fc.webUrl(),
  )
  const cells = fc.record(Object.fromEntries(SOURCE_COLUMNS.map((name) => [name, odd])), { requiredKeys: [] })
  fc.assert(
    fc.property(cells, (typed) => {
      const { fields, problems } = readSourceCells(typed, countries)
      if (problems.length > 0) return
      expect(fields.url + fields.title).not.toBe('')
      for (const value of Object.values(fields)) {
        expect(value).not.toMatch(/\0|[\ud800-\udbff](?![\udc00-\udfff])/)
        expect(value.length).toBeLessThanOrEqual(4_000)
      }
      expect(fields.published).toMatch(/^(\d{4}-\d\d-\d\d)?$/)
      const again = { ...fields, address: fields.url }
      expect(readSourceCells(again, countries)).toEqual({ fields, problems: [] })
    }),
    { numRuns: 60 },
  )
})
