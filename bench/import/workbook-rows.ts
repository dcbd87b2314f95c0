import { join } from 'node:path'
import { runMeasured, script } from '../measured-process'
import { prepareDatabase } from '../record'
import type { Measurement } from '../table'
import { writeWorkbook } from './workbook'

/** A workbook of so many rows, each a figure: mapped, checked and tried on an empty record by the command from its start to its end. */
export async function measureWorkbook(folder: string, rows: number): Promise<Measurement[]> {
  const file = join(folder, 'figures.xlsx')
  const mapping = join(folder, 'mapping.json')
  const database = join(folder, 'workbook.db')
  await writeWorkbook(file, mapping, rows)
  await prepareDatabase({ dialect: 'sqlite', file: database })
  const words = [
    file,
    '--mapping',
    mapping,
    '--dry-run',
    '--accept-falls',
    '--accept-findings',
    'unexplained',
  ]
  const ran = await runMeasured(script('scripts/commands/import.ts', words, `file:${database}`))
  const row = (what: string, unit: Measurement['unit'], ours: number, aim: number): Measurement => ({
    ...{ what: `workbook mapped, checked and previewed${what}`, claims: rows, unit, ours, aim },
    ...{ floor: null, against: '' },
  })
  return [
    row('', 'ms', 1000 * ran.seconds, 30_000),
    row(', peak memory', 'MB', ran.peakMb ?? Number.NaN, 400),
  ]
}
