import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runScript } from './server'

/** One printed total of explosive devices in Syria, as a report states it. */
export interface DevicesReport {
  day: string
  amount: number
}

/** Publishes reports by the command line, as an editor with a file does. */
export async function publishDevices(
  databaseUrl: string,
  folder: string,
  reports: DevicesReport[],
): Promise<string> {
  const file = join(folder, `devices-${reports.map(({ day }) => day).join('-')}.csv`)
  await writeFile(file, [columns, ...reports.map(rowOf)].join('\n'))
  return runScript('import', [file], databaseUrl)
}

const columns =
  'report_id,report_title,publisher,published,operator,country,metric,basis,to,places,qualifier,amount,unit'

const rowOf = ({ day, amount }: DevicesReport) =>
  `story-${day},Bulletin of ${day},Ministry of Example,${day},Centre of Example,SY,devices,total,${day},SY,exact,${amount},count`
