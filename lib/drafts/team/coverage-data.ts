import 'server-only'
import type { Database } from '@/lib/db/open'
import { byNameIn, nameIn } from '@/lib/i18n/names'
import { type Month, monthOf, previousMonth } from '@/lib/periods/month'
import type { Coverage } from '../types'

const monthsShown = 12

/** Which operators of a country have reported of which of the last months, by what the curves of the country keep of each. */
export async function readCoverage(
  database: Database,
  countryCode: string,
  today: string,
  language: string,
): Promise<Coverage> {
  const months = [monthOf(today)]
  while (months.length < monthsShown) months.unshift(previousMonth(months[0] ?? monthOf(today)))
  const rollups = await database.rollup.findMany({
    where: { place: { code: countryCode }, part: '', operation: { country: { code: countryCode } } },
    select: {
      operation: {
        select: { operator: { select: { id: true, key: true, names: { where: { alias: false } } } } },
      },
      months: { where: { month: { gte: months[0] ?? 0 }, lastDay: { not: '' } }, select: { month: true } },
    },
  })
  const found = new Map<number, { name: string; reported: Set<Month> }>()
  for (const { operation, months: ended } of rollups) {
    const { id, key, names } = operation.operator
    const row = found.get(id) ?? { name: nameIn(names, language, key), reported: new Set<Month>() }
    for (const { month } of ended) row.reported.add(month)
    found.set(id, row)
  }
  const byName = byNameIn(language)
  return { months, operators: [...found.values()].sort((a, b) => byName(a.name, b.name)) }
}
