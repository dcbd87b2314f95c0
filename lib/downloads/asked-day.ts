import 'server-only'
import type { DatabaseAddress, DatabasePatience } from '@/lib/config/database-address'
import { openConnection } from '@/lib/db/open'
import { recordOnDay } from '@/lib/db/past/past-record'
import type { PastRecord } from '@/lib/db/past/past-views'
import { isDay } from '@/lib/periods/day'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { RecordVersion } from './validators'

/** The parameter of every file and every read of the API by which the record is asked for as it stood at the end of a day (UTC). */
const name = 'asOf'

type Given = readonly (readonly [name: string, value: string])[]

/** What else an address asks for, and what of the record it is asked of: of the record as it is, where `past` is undefined. */
type AskedDay =
  | { ok: true; others: Given; past?: PastRecord; record?: RecordVersion }
  | { ok: false; problems: Problem[] }

/** Reads the day that an address asks for: one to come, one before the record began and what is no day are refused. */
export async function readAskedDay(
  given: Given,
  { address, patience, now }: { address: DatabaseAddress; patience?: DatabasePatience; now: number },
): Promise<AskedDay> {
  const others = given.filter(([key]) => key !== name)
  const days = given.flatMap(([key, value]) => (key === name && value.trim() !== '' ? [value.trim()] : []))
  const [day] = days
  if (day === undefined) return { ok: true, others }
  const wrong = (why: Problem): AskedDay => ({
    ok: false,
    problems: [problemWith('parameterDay', { name, why })],
  })
  if (days.length > 1) return { ok: false, problems: [problemWith('parameterTwice', { name })] }
  if (!isDay(day)) return wrong(problemWith('notDay', { text: day.slice(0, 40), meant: [] }))
  const latest = new Date(now).toISOString().slice(0, 10)
  if (day > latest) return wrong(problemWith('dayLate', { day, latest }))
  const session = await openConnection(address, { cacheMb: 1, patience })
  try {
    const { past, first, changed } = await recordOnDay(session, day)
    if (past === null) return wrong(problemWith('dayEarly', { day, earliest: first ?? latest, meant: [] }))
    return { ok: true, others, past, record: { version: past.version, changed: `${changed}` } }
  } finally {
    await session.close()
  }
}
