import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PEOPLE } from './people'
import { plainEnvironment } from './server'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A figure of explosive devices in Deir ez-Zor, so far up to a day, as the analyst types it. */
export const devicesUpTo = (to: string, amount: string) => ({
  operator: 'Centre of Example',
  metric: 'devices',
  basis: 'total',
  to,
  places: 'SY09',
  qualifier: 'exact',
  amount,
  unit: 'count',
})

/** A report that the analyst has sent for review; the draft's key. */
export async function sendReport(
  databaseUrl: string,
  { title, published, figures }: { title: string; published: string; figures: object[] },
  author: keyof typeof PEOPLE = 'analyst',
): Promise<string> {
  const running = promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'e2e/send-draft.ts'],
    { cwd: root, env: { ...plainEnvironment(), DATABASE_URL: databaseUrl } },
  )
  const report = { report_title: title, publisher: 'Ministry of Example', published, country: 'SY' }
  running.child.stdin!.end(JSON.stringify({ author: PEOPLE[author].email, report, figures }))
  return (await running).stdout.trim()
}
