import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { CLAIM_COLUMN_TEXTS, SUMMARY_COLUMN_TEXTS } from '@/lib/downloads/column-texts'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { dataDictionary, describedColumns, textOfColumn } from './dictionary/dictionary'
import { readModels } from './dictionary/model-files'
import { parseModels } from './dictionary/prisma-models'
import { tableFiles } from './dictionary/table-schemas'

const page = (name: string) => readFile(new URL(`../docs/${name}`, import.meta.url), 'utf8')

describe('the data dictionary', () => {
  it('is what `npm run docs:dictionary` writes', async () => {
    expect(await page('data-dictionary.md')).toBe(dataDictionary(await readModels()))
  })

  it.each(Object.keys(tableFiles))('stands beside public/%s, written from the same columns', async (name) => {
    expect(await readFile(new URL(`../public/${name}`, import.meta.url), 'utf8')).toBe(tableFiles[name])
  })

  it('says what every column of a file holds', () => {
    const silent = [
      ...CLAIM_COLUMNS.filter(({ name }) => !CLAIM_COLUMN_TEXTS[name]),
      ...SUMMARY_COLUMNS.filter(({ name }) => !SUMMARY_COLUMN_TEXTS[name]),
    ]
    expect(silent.map(({ name }) => `${name}: describe it in lib/downloads/column-texts.ts`)).toEqual([])
  })

  it('says what every column of the database holds', async () => {
    const silent = (await readModels()).flatMap(({ name, columns }) =>
      columns
        .filter((column) => textOfColumn(name, column) === '')
        .map((column) => `${name}.${column.name}: describe it in scripts/dictionary/table-columns.json`),
    )
    expect(silent).toEqual([])
  })

  it('speaks of no column that is not there', async () => {
    const models = await readModels()
    const known = models.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
    expect(describedColumns.filter((column) => !known.includes(column))).toEqual([])
  })
})

it('the page on importing speaks of every column', async () => {
  const text = await page('import.md')
  expect(CLAIM_COLUMNS.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([])
})

it('models are read with their keys, references and comments', () => {
  const models = parseModels(`
/// A town,
/// or a village.
model Town {
  id        Int     @id
  /// What it is called.
  name      String  @unique
  countryId Int?
  country   Country? @relation(fields: [countryId], references: [id])

  @@index([countryId])
}
// Not a comment of a model.
model Country {
  id    Int
  part  String
  towns Town[]

  @@id([id, part])
}`)
  const plain = { optional: false, key: false, unique: false, refersTo: '', text: '' }
  expect(models).toEqual([
    {
      name: 'Town',
      text: 'A town, or a village.',
      columns: [
        { ...plain, name: 'id', type: 'Int', key: true },
        { ...plain, name: 'name', type: 'String', unique: true, text: 'What it is called.' },
        { ...plain, name: 'countryId', type: 'Int', optional: true, refersTo: 'Country' },
      ],
    },
    {
      name: 'Country',
      text: '',
      columns: [
        { ...plain, name: 'id', type: 'Int', key: true },
        { ...plain, name: 'part', type: 'String', key: true },
      ],
    },
  ])
})
