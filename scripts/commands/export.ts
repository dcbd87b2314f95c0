/** `npm run export -- summary|claims --country SY ... > FILE`: a table as the API gives it. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { currentEnv } from '@/lib/config/env'
import { fullClaimsTable } from '@/lib/downloads/claims-table'
import { openSnapshot } from '@/lib/downloads/snapshot'
import { summaryTable } from '@/lib/downloads/summary-table'
import { type DownloadTable, rowsForReading, tableText } from '@/lib/downloads/table'
import { tableWorkbook } from '@/lib/downloads/workbook'
import { defaultLocale } from '@/lib/i18n/locales'
import { commandText } from '@/lib/i18n/problem-text'
import { getI18n } from '@/lib/i18n/words'
import type { Problem } from '@/lib/problems/problem'
import { failWith } from './command'
import { fileOutput } from './file-output'
import { openRecord } from './record'
import { rowsToEnter } from './rows-to-enter'

const usage = `usage: npm run -s export -- claims --country SY [--metric KEY] [--operator NAME] [--place CODE] [--report ID]
         [--from DAY] [--to DAY] [--json | --xlsx | --bom 1] > FILE
       npm run -s export -- summary --country SY --by place|month|operator|interval [--level city|admin1] [--metric KEY]
         [--operator NAME] [--place CODE] [--from DAY] [--to DAY] [--json | --xlsx | --bom 1] > FILE`

const text = { type: 'string', multiple: true } as const

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      xlsx: { type: 'boolean', default: false },
      country: text,
      by: text,
      level: text,
      metric: text,
      operator: text,
      place: text,
      report: text,
      from: text,
      to: text,
      bom: text,
    },
  })
  const { json, xlsx, ...named } = values
  const given = Object.entries(named).flatMap(([name, list]) =>
    list.map((value): [string, string] => [name, value]),
  )
  const form = xlsx ? 'xlsx' : json ? 'json' : 'csv'
  if (positionals.join() === 'summary') await write(summaryTable, given, form)
  else if (positionals.join() === 'claims') await write(fullClaimsTable, given, form)
  else throw new Error(usage)
} catch (error) {
  failWith(error, usage)
}

function told(problems: readonly Problem[]): string {
  return problems.map(commandText).join('\n')
}

async function write<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  given: [string, string][],
  form: 'csv' | 'json' | 'xlsx',
): Promise<void> {
  const read = table.read(given)
  if (!read.ok) throw new Error(`${told(read.problems)}\n${usage}`)
  await (await openRecord()).close()
  const { session, record, close } = await openSnapshot(currentEnv().database)
  try {
    const scope = await table.find(session, read.query)
    if (!scope.ok) throw new Error(told(scope.problems))
    const output = fileOutput()
    const end = output !== process.stdout
    if (form === 'xlsx') {
      const address = new URL(`firmground:export?${new URLSearchParams(given)}`)
      const origin = { address, changed: record.changed }
      const bytes = tableWorkbook(session, table, scope.query, origin, getI18n(defaultLocale))
      await pipeline(Readable.from(bytes), output, { end })
      return
    }
    // Of files, those of reported figures can be entered again.
    const rows =
      form === 'csv' && table.columns === fullClaimsTable.columns ? await rowsToEnter(session) : null
    const batches =
      form === 'json'
        ? rowsForReading(table, session, scope.query)
        : table.batches(session, scope.query, rows?.onMended)
    const chunks = tableText(table.columns, rows?.watch(batches) ?? batches, { form, bom: read.query.bom })
    await pipeline(Readable.from(chunks), output, { end })
    for (const line of rows?.told() ?? []) console.error(line)
  } finally {
    await close()
  }
}
