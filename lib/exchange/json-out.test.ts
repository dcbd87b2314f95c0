import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonText } from './json-out'
import type { TableColumn } from './types'

const COLUMNS: TableColumn[] = [
  { name: 'title', kind: 'text', use: 'required' },
  { name: 'amount', kind: 'decimal', use: 'required' },
  { name: 'value_base', kind: 'integer', use: 'export' },
]

async function written(...batches: string[][][]) {
  let text = ''
  for await (const chunk of jsonText(COLUMNS, batches)) text += chunk
  return text
}

describe('rows written as JSON', () => {
  it('are an array of objects, one on a line', async () => {
    expect(await written([['=five', '5.50', '5500000']], [['', '0', '0']])).toBe(
      '[\n{"title":"=five","amount":"5.50","value_base":5500000},\n{"title":null,"amount":"0","value_base":0}\n]\n',
    )
  })

  it('are an empty array where there are none', async () => {
    expect(JSON.parse(await written())).toEqual([])
    expect(JSON.parse(await written([]))).toEqual([])
  })

  it('keep what is no whole number as text', async () => {
    expect(JSON.parse(await written([['a', 'x', '007']]))).toEqual([
      { title: 'a', amount: 'x', value_base: '007' },
    ])
  })

  it('keep every digit of whole numbers that JSON readers would round', async () => {
    const rows = [
      ['a', '1', '9007199254740991'],
      ['b', '1', '9007199254740993'],
    ]
    const read = JSON.parse(await written(rows)) as { value_base: unknown }[]
    expect(read.map((row) => row.value_base)).toEqual([9_007_199_254_740_991, '9007199254740993'])
  })

  it('say true or false, also where the cell is blank', async () => {
    const columns: TableColumn[] = [{ name: 'withdrawn', kind: 'boolean', use: 'optional' }]
    let text = ''
    for await (const chunk of jsonText(columns, [[['true'], ['false'], ['']]])) text += chunk
    expect(JSON.parse(text)).toEqual([{ withdrawn: true }, { withdrawn: false }, { withdrawn: false }])
  })

  it('are read back to the same texts, whatever they hold', async () => {
    const rows = fc.array(
      fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.constant('5'), fc.constant('5')),
    )
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        expect(JSON.parse(await written(cells))).toEqual(
          cells.map(([title]) => ({ title, amount: '5', value_base: 5 })),
        )
      }),
    )
  })
})
