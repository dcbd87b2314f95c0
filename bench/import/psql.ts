import { spawnSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import { type Ran, runMeasured } from '../measured-process'

/** Why a floor is missing where psql is. */
export const noPsql = 'no psql: install postgresql-client'

/** The floor of an import into PostgreSQL: the rows of a file as text in one table. Null where there is no psql. */
export async function copyWithPsql(csv: string, url: string): Promise<Ran | null> {
  if (spawnSync('psql', ['--version']).status !== 0) return null
  const columns = (await headerOf(csv)).map((name) => `"${name}" text`)
  const words = ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', url, '--command']
  await runMeasured({ program: 'psql', words: [...words, `create table floor (${columns.join(', ')})`] })
  const copy = `\\copy floor from '${csv}' with (format csv, header)`
  const ran = await runMeasured({ program: 'psql', words: [...words, copy] })
  await runMeasured({ program: 'psql', words: [...words, 'drop table floor'] })
  return ran
}

/** The names of the columns of a generated file, none of which is in quotes. */
async function headerOf(csv: string): Promise<string[]> {
  const file = await open(csv)
  try {
    for await (const line of file.readLines()) return line.split(',')
    return []
  } finally {
    await file.close()
  }
}
