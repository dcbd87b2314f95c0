import 'server-only'
import { createHash } from 'node:crypto'
import { CHECKS } from '@/lib/claims/check-names'
import type { SqlConnection } from '@/lib/db/connection'
import { placeholders } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { Fall } from '@/lib/publishing/decreases'
import type { RowFinding } from '@/lib/publishing/findings'
import type { ImportReport } from '@/lib/publishing/import'
import { cellInWords, Origins, problemInSheet } from '@/lib/spreadsheets/rows/origins'
import type { FigureOrigin } from '@/lib/spreadsheets/types'
import { readPages } from './pages'
import type { BatchReview, CheckedKind, ReviewedNumber, ReviewedReport } from './types'

/** Of each kind of finding, of numbers, of falls, of publications and of figures of each as many are kept to be shown. */
const [mostOfKind, mostNumbers, mostFalls, mostReports, mostSampled] = [5, 30, 50, 20, 3]

const locales = Object.keys(LOCALES) as Locale[]

/** Problems of cells that are kept. */
const mostProblems = 1_000

/**
 * What an import of a file's figures came to, for whoever decides on them. Inside its transaction: what it would add is still there. `at` is
 * an ISO instant in UTC, `origins` say where each line of it comes from.
 */
export async function batchReview(
  session: SqlConnection,
  key: string,
  at: string,
  report: ImportReport,
  origins: readonly FigureOrigin[],
): Promise<BatchReview> {
  const changed = report.numbers.filter(({ before, after }) => before !== after)
  const aside = report.setAside.filter(({ counted }) => counted).map(({ claim }) => claim)
  return {
    ...{ at, counts: report.counts, problems: [], problemCount: 0 },
    organisations: [...report.organisations],
    kinds: kindsOf(report, new Origins(origins)),
    untold: report.findings.all - report.findings.told.length,
    numbers: await shownNumbers(session, await mostImportant(session, changed)),
    numberCount: changed.length,
    falls: await shownNumbers(
      session,
      report.falls.slice(0, mostFalls).map(({ change }) => change),
    ),
    fallCount: report.falls.length,
    setAside: aside.slice(0, mostFalls),
    setAsideCount: aside.length,
    lowers: createHash('sha256')
      .update(JSON.stringify([report.falls.map(fallText).sort(), aside.sort()]))
      .digest('hex'),
    ...(await reportsOf(session, key)),
  }
}

/** The same where the figures cannot be entered. */
export function refusedReview(
  at: string,
  problems: readonly FileProblem[],
  origins: readonly FigureOrigin[],
): BatchReview {
  const cells = new Origins(origins)
  const inSheet = problems.flatMap((problem) => {
    const origin = cells.of(problem.line)
    return origin === null ? [] : problemInSheet(problem, origin)
  })
  return {
    ...{ at, counts: nothing, organisations: [], kinds: [], untold: 0, numbers: [], numberCount: 0 },
    ...{ problems: inSheet.slice(0, mostProblems), problemCount: inSheet.length },
    ...{ falls: [], fallCount: 0, setAside: [], setAsideCount: 0, lowers: '', reports: [], reportCount: 0 },
  }
}

const nothing: BatchReview['counts'] = {
  ...{ rows: 0, reports: 0, reportsNew: 0, reportsChanged: 0, claimsNew: 0, unchanged: 0 },
  ...{ superseded: 0, withdrawn: 0, rulings: 0, answers: 0 },
}

const fallText = ({ place, metric, operator, before, after }: Fall) =>
  `${place}, ${metric}, ${operator}: ${before} → ${after}`

/** Findings without an answer by their check, those that contradict first. */
function kindsOf({ findings: { told, open } }: ImportReport, origins: Origins): CheckedKind[] {
  const kinds: CheckedKind[] = []
  for (const severity of ['contradicts', 'unlikely'] as const) {
    for (const check of CHECKS) {
      const found = told.filter(
        (one) => one.check === check && one.severity === severity && one.answer === null,
      )
      const all = open.filter((one) => one.check === check).length
      const count = severity === 'contradicts' ? all : found.length
      if (count > 0) kinds.push({ check, severity, count, first: firstOf(found) })
    }
  }
  return kinds

  function rowOf(line: number): string {
    const origin = origins.of(line)
    return origin === null ? '' : cellInWords({ ...origin, column: null })
  }

  /** Several figures of one row are often found to be the same. */
  function firstOf(found: readonly RowFinding[]): CheckedKind['first'] {
    const first = new Map<string, CheckedKind['first'][number]>()
    for (const finding of found) {
      const { line, sentence } = finding
      const where = rowOf(line)
      if (!first.has(`${where} ${sentence}`))
        first.set(`${where} ${sentence}`, {
          where,
          sentences: Object.fromEntries(locales.map((locale) => [locale, finding.sentenceIn(locale, rowOf)])),
        })
      if (first.size === mostOfKind) break
    }
    return [...first.values()]
  }
}

/** The numbers that matter most: of countries before those of places in them, of wholes before parts, then by their size. */
async function mostImportant(
  session: SqlConnection,
  numbers: ImportReport['numbers'],
): Promise<ImportReport['numbers']> {
  const countries = new Set(
    (await session.query<{ code: string }>(`select "code" from "Place" where "kind" = 'country'`)).map(
      ({ code }) => code,
    ),
  )
  const depth = ({ area }: { area: readonly string[] }) => Number(!countries.has(area.join()))
  return [...numbers]
    .sort(
      (a, b) =>
        depth(a) - depth(b) ||
        Number(a.account.part !== '') - Number(b.account.part !== '') ||
        Number(b.after - a.after),
    )
    .slice(0, mostNumbers)
}

async function shownNumbers(
  session: SqlConnection,
  numbers: ImportReport['numbers'],
): Promise<ReviewedNumber[]> {
  const names = await operatorNames(session, [...new Set(numbers.map(({ account }) => account.operationId))])
  return numbers.map(({ account, area, before, after }) => ({
    operator: names.get(account.operationId) ?? {},
    ...{ metric: account.metric, part: account.part, area: [...area] },
    before: before === null ? null : String(before),
    after: String(after),
  }))
}

async function operatorNames(
  session: SqlConnection,
  operations: readonly number[],
): Promise<Map<number, Record<string, string>>> {
  const names = new Map<number, Record<string, string>>()
  if (operations.length === 0) return names
  const rows = await session.query<{ of: number; language: string; name: string }>(
    `select o."id" as "of", n."language", n."name" from "Operation" o
     join "OrganisationName" n on n."organisationId" = o."operatorId"
     where o."id" in (${placeholders(operations.length)}) and not n."alias" order by n."id"`,
    operations,
  )
  for (const { of, language, name } of rows) names.set(of, { [language]: name, ...names.get(of) })
  return names
}

/** The publications of a file in its order, each with its first figures. */
async function reportsOf(
  session: SqlConnection,
  key: string,
): Promise<Pick<BatchReview, 'reports' | 'reportCount'>> {
  const counts = new Map<string, ReviewedReport | number>()
  let reportCount = 0
  for await (const { columns, figures } of readPages(session, key)) {
    for (const { cells } of figures) {
      const said = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
      const { report_id: id = '', country = '', publisher = '', published = '', report_title: title } = said
      const which = `${id}\n${country}`
      const known = counts.get(which)
      if (known === undefined) {
        reportCount++
        const report = {
          key: id,
          title: title || `${publisher}, ${published}`,
          country,
          figures: 1,
          sample: [said],
        }
        counts.set(which, reportCount > mostReports ? 1 : report)
      } else if (typeof known !== 'number') {
        known.figures++
        if (known.sample.length < mostSampled) known.sample.push(said)
      }
    }
  }
  return { reports: [...counts.values()].filter((report) => typeof report !== 'number'), reportCount }
}
