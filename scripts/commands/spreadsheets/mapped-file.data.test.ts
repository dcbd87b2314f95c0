import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { claimBatches } from '@/lib/downloads/claims-export'
import { CLAIM_COLUMNS, COLUMN_AT } from '@/lib/exchange/claims-format'
import { xlsxChunks } from '@/lib/exchange/xlsx/xlsx-out'
import { nameMapping } from '@/lib/imports/mutations'
import { type ImportOutcome, importFile } from '@/lib/publishing/import'
import { caseFolder, withSample } from '@/lib/publishing/test-cases'
import { values, withReferenceData } from '@/lib/publishing/test-files'
import type { Mapping } from '@/lib/spreadsheets/types'
import { describeOutcome } from '../import-report'
import { findMapping } from './find-mapping'
import { figuresOfSpreadsheet, isOwnFormat, suggestMapping } from './mapped-file'

let database: TestDatabase
let folder = ''

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  folder = mkdtempSync(join(tmpdir(), 'firmground-test-'))
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const enter = (bytes: AsyncIterable<Uint8Array>): Promise<ImportOutcome> =>
  importFile(database.session, {
    bytes,
    author: { by: 'test', at: '2026-11-01T12:00:00Z' },
    ...{ dryRun: false, acceptFalls: true, acceptFindings: 'unexplained' },
  })

/** Enters a spreadsheet; the lines that say why not, or what it came to. */
async function enterSpreadsheet(path: string, mapping: Mapping | null = null) {
  const figures = await figuresOfSpreadsheet(database.session, path, mapping)
  if (!figures.ok) return { lines: figures.lines, outcome: null }
  const outcome = await enter(createReadStream(figures.csv))
  const lines = describeOutcome(outcome, 'file', figures.origins)
  await figures.end()
  return { lines, outcome }
}

const caseFile = (name: string) => join(caseFolder, `${name}.csv`)

async function suggested(path: string): Promise<{ mapping: Mapping; questions: string[] }> {
  const out = join(folder, `${Math.random()}.json`)
  await suggestMapping(database.session, path, out)
  return JSON.parse(readFileSync(out, 'utf8'))
}

describe('files that are refused as CSV for their form', () => {
  test.each(['hxl-row', 'french-excel-windows-1252'])('%s is taken without a mapping', async (name) => {
    expect(await isOwnFormat(caseFile(name))).toBe(false)
    const { outcome } = await enterSpreadsheet(caseFile(name))
    expect(outcome).toMatchObject({ kind: 'imported', counts: { rows: 1, claimsNew: 1 } })
    expect((await enterSpreadsheet(caseFile(name))).outcome?.kind).toBe('unchanged')
  })

  test.each(['sep-line-first', 'header-extra-date', 'row-of-spaces'])(
    '%s is of our own format',
    async (name) => {
      expect(await isOwnFormat(caseFile(name))).toBe(true)
    },
  )

  test('matrix-5w is taken with a few answers', async () => {
    const refused = await enterSpreadsheet(caseFile('matrix-5w'))
    expect(refused.lines.at(-1)).toMatch(
      /^nothing was stored: \d+ questions are not answered; write a mapping with/,
    )
    const { mapping, questions } = await suggested(caseFile('matrix-5w'))
    expect(questions.map((question) => question.slice(0, 44))).toEqual([
      'the file does not say its publisher: write i',
      'the file does not say its published: write i',
      'the file does not say its report_title: writ',
      '"1,250" can be two numbers: write the sign o',
      ...questions.slice(4).map((question) => question.slice(0, 44)),
    ])
    const path = join(folder, 'mapping.json')
    const answered: Mapping = {
      ...mapping,
      constants: { ...mapping.constants, publisher: 'Cluster', published: '2024-04-05', report_title: '5W' },
      habits: { ...mapping.habits, decimal: '.' },
      values: [{ field: 'places', text: 'SY0403', within: '', is: 'gn163808' }],
    }
    writeFileSync(path, JSON.stringify({ mapping: answered, questions }))
    const { lines, outcome } = await enterSpreadsheet(
      caseFile('matrix-5w'),
      await findMapping(database.session, path),
    )
    expect([lines, outcome?.kind]).toEqual([lines, 'imported'])
    expect(await values(database.session)).toMatchObject({
      'devices gn163808': 1250n,
      'area gn163808': 35_000n,
    })
    await nameMapping(database.session, cliPermission<'draft.write'>(), '2026-11-01T12:00:00Z', {
      ...{ name: 'Cluster matrix', shape: 'any', mapping: answered, usedFor: 'matrix.csv' },
    })
    const kept = await findMapping(database.session, 'Cluster matrix')
    expect((await enterSpreadsheet(caseFile('matrix-5w'), kept)).outcome?.kind).toBe('unchanged')
    await expect(findMapping(database.session, 'Matrix')).rejects.toThrow(
      /no file of JSON, and none that is kept at the desk; there are "Cluster matrix"/,
    )
  })
})

test('a layer of IMSMA Core is taken with what it does not say, and what its server keeps for itself says nothing', async () => {
  const path = join(folder, 'layer.csv')
  const rows = [
    'OBJECTID,GlobalID,Governorate,District,Completion Date,Area Cleared (sqm),Devices Destroyed,CreationDate,Creator,x,y',
    '1,{8F0A},Deir ez-Zor,Deir ez-Zor,2024-03-31,1200,3,2024-04-02,anna,40.1,35.3',
    '2,{8F0B},Deir ez-Zor,Deir ez-Zor,2024-04-30,800,,2024-05-02,anna,40.2,35.4',
  ]
  writeFileSync(path, rows.join('\r\n'))
  const { mapping } = await suggested(path)
  const named = new Map(mapping.columns.map(({ name, is }) => [name, is.use]))
  for (const name of ['OBJECTID', 'GlobalID', 'CreationDate', 'Creator', 'x', 'y'])
    expect([name, named.get(name) ?? 'nothing']).toEqual([name, 'nothing'])
  const constants = {
    ...{
      country: 'SY',
      ...mapping.constants,
      publisher: 'Centre',
      published: '2024-06-01',
      report_title: '',
    },
    ...{ operator: 'Team One', basis: 'period' },
  }
  const { lines, outcome } = await enterSpreadsheet(path, { ...mapping, constants })
  expect([lines, outcome?.kind]).toEqual([lines, 'imported'])
  expect(outcome).toMatchObject({ counts: { claimsNew: 3 } })
})

test('a mapping that cannot be read says where and why', async () => {
  const path = join(folder, 'mapping.json')
  writeFileSync(
    path,
    JSON.stringify({ version: 2, columns: [{ name: 'a', at: 0, is: { use: 'field', field: 'dates' } }] }),
  )
  await expect(findMapping(database.session, path)).rejects.toThrow(
    /version: is not 1, the version of mappings.*\n(.*\n)*columns\[0\]\.is\.field: /,
  )
  writeFileSync(path, '{')
  await expect(findMapping(database.session, path)).rejects.toThrow(/is not JSON/)
})

test('a problem that the record finds names the cell of the sheet', async () => {
  const rows = [
    ['Title of the table'],
    [],
    ['Operator', 'Location', 'Month', 'Devices destroyed'],
    ['+++', 'SY04', '2024-03', 12],
    ['Agency A', 'SY04', '2024-04', 2.5],
  ]
  const path = join(folder, 'wrong.xlsx')
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Datos', rows }] }))
  const { mapping } = await suggested(path)
  const constants = { ...mapping.constants, publisher: 'P', published: '2024-05-01', report_title: '' }
  const { lines } = await enterSpreadsheet(path, { ...mapping, constants })
  expect(lines).toEqual([
    `sheet 'Datos', row 4, column A: "+++" has no letter and no digit to be found by; write the name in letters`,
    `sheet 'Datos', row 5, column D: 2.5 is not a whole number, and devices are counted whole; write the whole number that the report prints`,
    'nothing was stored: 2 problems to edit.',
  ])
})

describe('an exported workbook', () => {
  async function workbook(change: (rows: string[][]) => void): Promise<string> {
    const columns = CLAIM_COLUMNS.map(({ name, kind }) => {
      return { name, kind, days: ['published', 'accessed', 'from', 'to', 'pin_date'].includes(name) }
    })
    const rows = await database.session.snapshot(async () => {
      const [country] = await database.session.query<{ id: number }>(
        `select "id" from "Place" where "code" = 'SY'`,
      )
      const all: string[][] = []
      for await (const batch of claimBatches(database.session, { id: country!.id, code: 'SY' }))
        all.push(...batch.map((row) => [...row]))
      return all
    })
    change(rows)
    const chunks: Uint8Array[] = []
    for await (const chunk of xlsxChunks([{ name: 'Figures', columns, rows: [rows] }])) chunks.push(chunk)
    const path = join(folder, 'export.xlsx')
    writeFileSync(path, Buffer.concat(chunks))
    return path
  }

  test('changes nothing as it is, and what was edited in it and nothing else', async () => {
    await database.close()
    database = await testDatabase(withSample)
    const unchanged = await enterSpreadsheet(await workbook(() => undefined))
    expect([unchanged.lines.slice(-3), unchanged.outcome?.kind]).toEqual([
      unchanged.lines.slice(-3),
      'unchanged',
    ])
    const edited = await workbook((rows) => {
      const standing = rows.filter((row) => row[COLUMN_AT.status] === 'counted')
      for (const row of standing.slice(0, 3)) row[COLUMN_AT.note] = 'Looked at again'
    })
    const { outcome } = await enterSpreadsheet(edited)
    expect(outcome).toMatchObject({
      kind: 'imported',
      counts: { claimsNew: 0, superseded: 3, reportsChanged: 0 },
    })
  })

  test('with a slip in the name of a column is told so', async () => {
    await enter(createReadStream(caseFile('sep-line-first')))
    const path = await workbook(() => undefined)
    const renamed = join(folder, 'renamed.xlsx')
    writeFileSync(
      renamed,
      await writeXlsx({
        sheets: [
          {
            name: 'Figures',
            rows: [
              CLAIM_COLUMNS.map(({ name }) => (name === 'from' ? 'form' : name)),
              CLAIM_COLUMNS.map(() => 'x'),
            ],
          },
        ],
      }),
    )
    expect((await enterSpreadsheet(path)).outcome?.kind).toBe('unchanged')
    expect((await enterSpreadsheet(renamed)).lines).toEqual([
      'line 1, column form: is not a known column; rename it to from, or remove it',
    ])
  })
})
