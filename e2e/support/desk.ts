import { PEOPLE } from './people'
import { onRecord } from './record-process'

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
export function sendReport(
  databaseUrl: string,
  { title, published, figures }: { title: string; published: string; figures: object[] },
  author: keyof typeof PEOPLE = 'analyst',
): Promise<string> {
  const report = { report_title: title, publisher: 'Ministry of Example', published, country: 'SY' }
  return onRecord(databaseUrl, 'sendReport', { author: PEOPLE[author].email, report, figures })
}
