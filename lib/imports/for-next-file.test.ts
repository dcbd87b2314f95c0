import { expect, test } from 'vitest'
import type { Mapping } from '@/lib/spreadsheets/types'
import { forNextFile } from './for-next-file'

test('the next file is of another publication, in the same form', () => {
  const mapping: Mapping = {
    ...{ version: 1, sheet: 'Marzo', header: { row: 2, rows: 1 }, habits: { decimal: ',' } },
    columns: [{ name: 'ano', at: 4, is: { use: 'year' } }],
    constants: {
      publisher: 'Authority',
      published: '2023-04-03',
      report_title: 'Bulletin',
      url: 'https://a.example',
    },
    ...{ year: null, repeated: 'add', values: [] },
  }
  expect(forNextFile(mapping)).toEqual({
    ...mapping,
    ...{ sheet: null, header: null },
    constants: { publisher: 'Authority', report_title: 'Bulletin' },
  })
})
