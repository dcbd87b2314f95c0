import 'server-only'
import type { Database } from '@/lib/db/open'
import { daysBefore } from '../lists/days-before'
import { ofCountries } from '../lists/of-countries'
import type { ProgressWeek } from '../types'

/** So many weeks are shown. */
const progressWeeks = 8

/** Of more than these of a week the time to publishing is not looked at. */
const mostTimed = 2_000

/** The last weeks up to an instant with reports of some countries, of any where `only` is null, the latest first. A report counts where it was last sent and as it stands now. */
export async function readProgress(
  database: Database,
  now: string,
  only: readonly string[] | null,
): Promise<ProgressWeek[]> {
  const seen = ofCountries(only)
  const weeks = Array.from({ length: progressWeeks }, (_, week) => week)
  return Promise.all(
    weeks.map(async (week) => {
      const within = { gt: daysBefore(now, 7 * (week + 1)), lte: daysBefore(now, 7 * week) }
      const states = ['open', 'sent', 'returned', 'published', 'discarded']
      const [sent, returned, published, timed] = await Promise.all([
        database.draft.count({ where: { ...seen, state: { in: states }, sentAt: within } }),
        database.draft.count({ where: { ...seen, state: 'returned', decidedAt: within } }),
        database.draft.count({ where: { ...seen, state: 'published', decidedAt: within } }),
        database.draft.findMany({
          where: { ...seen, state: 'published', decidedAt: within },
          select: { sentAt: true, decidedAt: true },
          take: mostTimed,
        }),
      ])
      return {
        from: within.gt.slice(0, 10),
        ...{ sent, returned, published },
        medianHours: medianOf(timed.map(({ sentAt, decidedAt }) => hoursBetween(sentAt, decidedAt))),
      }
    }),
  )
}

const hoursBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000

function medianOf(values: readonly number[]): number | null {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
