import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, importText, withReferenceData } from '@/lib/publishing/test-files'
import { commandWords } from '../testing/commands'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  folder = await mkdtemp(join(tmpdir(), 'firmground-export-'))
  await importRows(database.session, [{}, { report_id: 'r2', metric: 'roads', amount: '1.5', unit: 'km' }])
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

/** Runs the command as npm does, its output redirected into a file that holds `before`, added to where `flags` is "a". */
async function run(args: string[], before = '', flags: 'r+' | 'a' = 'r+') {
  const path = join(folder, 'out')
  await writeFile(path, before)
  const file = await open(path, flags)
  if (flags === 'r+') await file.write(before)
  const command = spawn('node', commandWords('export', ...args), {
    cwd: new URL('../../', import.meta.url).pathname,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', file.fd, 'pipe'],
  })
  const [errors, code] = await Promise.all([
    text(command.stderr!),
    new Promise<number | null>((resolve) => command.on('close', resolve)),
  ])
  await file.close()
  return { code, errors, output: await readFile(path, 'utf8') }
}

const roads = [
  'country,metric,part,operator,place_code,place_name,kind,month,value,total,unit,at_least,as_of,claims,qualifier,month_from,first_report,sum_of_parts',
  'SY,roads,,Team One,SY,Syria,place,,1.5,1.5,km,true,2020-01-31,1,at_least,,false,',
  '',
].join('\r\n')
const byOperator = ['summary', '--country', 'SY', '--by', 'operator', '--metric', 'roads']

describe('the export command', () => {
  test('writes a table, and a table only', async () => {
    expect(await run(byOperator)).toEqual({ code: 0, errors: '', output: roads })
  })

  test.runIf(process.platform === 'linux')(
    'takes out what npm writes ahead of it, and nothing else',
    async () => {
      const banner = '\n> firmground@0.1.0 export\n> node scripts/commands/export.ts summary --country SY\n\n'
      expect((await run(byOperator, banner)).output).toBe(roads)
      expect((await run(byOperator, `kept${banner}`, 'a')).output).toBe(`kept${banner}${roads}`)
      expect((await run(byOperator, 'kept\n', 'a')).output).toBe(`kept\n${roads}`)
    },
  )

  test('writes claims as JSON', async () => {
    const { output } = await run(['claims', '--country', 'SY', '--json'])
    expect(JSON.parse(output)).toMatchObject([{ claim_id: 'r1.1' }, { claim_id: 'r2.1' }])
  })

  test('writes the claims of one report', async () => {
    const { output } = await run(['claims', '--country', 'SY', '--report', 'r2', '--json'])
    expect(JSON.parse(output)).toMatchObject([{ claim_id: 'r2.1' }])
    const { code, errors } = await run(['claims', '--country', 'SY', '--report', 'r9'])
    expect([code, errors]).toEqual([1, 'report must be the report_id of a report on record\n'])
  })

  test('says of a record that an older program made what of the file does not come back', async () => {
    expect((await run(['claims', '--country', 'SY'])).errors).toBe('')
    const { session } = database
    await session.run(`update "Report" set "published" = '1862-02-01' where "key" = 'r1'`)
    await session.run(`update "Claim" set "words" = ?, "note" = ? where "key" = 'r2.1'`, [
      '\u202e5.1',
      'a\nb',
    ])
    const { code, errors, output } = await run(['claims', '--country', 'SY'])
    expect(code).toBe(0)
    expect(output).not.toContain('\u202e')
    expect(errors.trim().split('\n')).toEqual([
      'one text is written without signs that turn the text around or that nothing can show: an import takes none',
      'line 2, column published: 1862-02-01 is before 1900-01-01, which no report reaches back to; correct the year',
      'one row of this file cannot be entered again as on record; correct or withdraw the figure at the desk, or edit the row in the file',
    ])
    const outcome = await importText(session, output)
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ line: 2, column: 'published' }] })
    // What cannot be entered anyway, of some figures alone and as JSON, is no file to enter.
    expect((await run(['claims', '--country', 'SY', '--json'])).errors).toBe('')
  })

  test.each([
    [['claims'], 'country must be the code of a country, such as SY\nusage: '],
    [['claims', '--country', 'XX'], 'country must be SY, UA or YE\n'],
    [
      ['summary', '--country', 'SY', '--by', 'week'],
      'by must be place, month, operator or interval\nusage: ',
    ],
    [['everything'], 'usage: '],
    [['claims', '--contry', 'SY'], "Unknown option '--contry'"],
  ])('%j is answered with what is right', async (args, answer) => {
    const { code, errors, output } = await run(args)
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain(answer)
  })
})
