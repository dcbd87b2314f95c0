import 'server-only'
import { rebuildWords } from '@/lib/claims/search-words-store'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { loadPlaces } from '@/lib/places/data'
import { recountClaims } from './counts/claim-counts'
import { recountDecisions } from './counts/decision-counts'
import { placeIndex, recompute } from './recompute'
import { recountSummaries } from './summary'
import { loadAsTouched } from './touched-accounts'

/** How many stored rows of a kind were not what the claims say. */
export interface RebuiltDifference {
  what: string
  wrong: number
  missing: number
}

/** Everything that follows from claims and reports, under names that do not depend on when it was first computed. */
const derived: Readonly<Record<string, string>> = {
  decisions: 'select "claimId", "status", "because" from "Decision"',
  'stream heads':
    'select "id", "standing", "claims", "firstDay", "lastDay", "value", "low", "high", "derived" from "Stream"',
  points: 'select "streamId", "day", "value", "low", "high", "claims", "derived" from "Point"',
  'roll-ups': `select "operationId", "metricKey", "part", "placeId", "value", "atLeast", "atMost", "claims", "firstDay", "lastDay",
    "statedFrom", "conflictDay", "conflictSum", "conflictHigh" from "Rollup"`,
  'roll-up points': ofRollup('"RollupPoint"', ['day', 'value', 'atLeast', 'atMost']),
  months: ofRollup('"RollupMonth"', ['month', 'value', 'atLeast', 'atMost', 'claims', 'lastDay']),
  rows: ofRollup('"RollupRow"', [
    'position',
    'kind',
    'placeId',
    'areaKey',
    'value',
    'atLeast',
    'atMost',
    'claims',
    'lastDay',
    'statedFrom',
  ]),
  summaries: `select "countryId", "reports", "claims", "operators", "firstDay", "lastDay", "archived", "rulings"
    from "CountrySummary"`,
  'counts by source': `select "operationId", "span", "grade", "publisherId", "sourceId", "standing", "quoted", "superseded", "withdrawn"
    from "ClaimCount"`,
  'counts by status': 'select "countryId", "status", "claims" from "DecisionCount"',
  words: 'select "reportId", "word" from "ReportWord"',
}

function ofRollup(table: string, columns: readonly string[]): string {
  const own = columns.map((column) => `t."${column}" as "${column}_"`).join(', ')
  return `select u."operationId", u."metricKey", u."part", u."placeId", ${own} from ${table} t join "Rollup" u on u."id" = t."rollupId"`
}

/**
 * Recomputes everything that follows from claims, inside a publishing transaction, and tells what was different. After any
 * sequence of imports nothing is.
 */
export async function rebuild(
  session: SqlConnection,
  onAccount?: (done: number, of: number) => void,
): Promise<RebuiltDifference[]> {
  for (const [at, select] of Object.values(derived).entries()) {
    await session.run(`create temporary table "before_${at}" as ${select}`)
  }
  for (const table of ['Decision', 'Point', 'RollupPoint', 'RollupMonth', 'RollupRow', 'Rollup']) {
    await session.run(`delete from "${table}"`)
  }
  await session.run(
    `update "Stream" set "standing" = 0, "claims" = 0, "firstDay" = '', "lastDay" = '', "value" = 0, "low" = 0, "high" = null,
       "derived" = ''`,
  )

  const accounts = await loadAsTouched(session, '1 = 1')
  const index = placeIndex(await loadPlaces(session))
  await recompute(session, index, accounts, (done) => onAccount?.(done, accounts.length))
  await recountSummaries(session)
  await recountClaims(session)
  await recountDecisions(session)
  await rebuildWords(session)

  const differences: RebuiltDifference[] = []
  for (const [at, [what, select]] of Object.entries(derived).entries()) {
    const wrong = await countRows(session, `select * from "before_${at}" except ${select}`)
    const missing = await countRows(session, `${select} except select * from "before_${at}"`)
    await session.run(`drop table "before_${at}"`)
    if (wrong + missing > 0) differences.push({ what, wrong, missing })
  }
  return differences
}

async function countRows(session: SqlConnection, select: string): Promise<number> {
  const rows = await session.query<{ count: bigint }>(`select count(*) as "count" from (${select}) as found`)
  return Number(elementAt(rows, 0).count)
}
