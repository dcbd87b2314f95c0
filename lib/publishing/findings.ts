import 'server-only'
import { type Telling, wordFinding } from '@/lib/checks/sentence'
import type { Found } from '@/lib/checks/sweep/sweep'
import { type Sweeper, sweepRecord } from '@/lib/checks/sweep/sweep-data'
import type { Finding } from '@/lib/checks/types'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { SqlConnection } from '@/lib/db/connection'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { nameIn } from '@/lib/i18n/names'
import { getI18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import type { Metric } from '@/lib/metrics/types'
import type { StoredPlace } from '@/lib/places/data'

/** What a check found in a row of a file, in words for people. */
export interface RowFinding {
  line: number
  report: string
  check: Check
  variant: Finding['variant']
  severity: Finding['severity']
  /** Why it stands all the same, where the row says so; null where it does not. */
  answer: Reason | null
  sentence: string
  /** The same in another language; `nameRow` names the row of a line. */
  sentenceIn(locale: Locale, nameRow: (line: number) => string): string
  /** What would mend it, each in a few words. */
  remedies: string[]
}

export interface RowFindings {
  /** Those that stop the file come first, then by line; at most `mostTold`. */
  told: RowFinding[]
  /** How many there are in all, and how many of them contradict without an answer: those stop the file. */
  all: number
  /** Claims whose findings stop the file, by check. */
  open: OpenFinding[]
}

export interface OpenFinding {
  claimId: number
  claimKey: string
  reportKey: string
  check: Check
}

/** Findings that are put into words. */
const mostTold = 1_000

/** Reports that are asked for at once. */
const atOnce = 500

/** Where in a file its claims and reports are. */
export interface FileLines {
  /** Of its claims: the first entry is that of the first claim. */
  lines: readonly number[]
  /** Of reports on record that it gives other days, by their ids. */
  redated: ReadonlyMap<number, number>
}

interface Placed {
  line: number
  found: Found
  answer: Reason | null
}

/**
 * What the checks find in the claims that a file entered, from the id `since` on, each with the line of its row, and in the days of
 * claims on record whose report it dated anew.
 */
export async function findingsOf(
  session: SqlConnection,
  { lines, redated }: FileLines,
  asked: { since: number; today: string; addsOnly: boolean },
  known: { metrics: readonly Metric[]; places: readonly StoredPlace[] },
  sweeper?: Sweeper,
): Promise<RowFindings> {
  const { since, today, addsOnly } = asked
  const reports = [...redated.keys()]
  const answers = await loadAnswers(session, since, reports)
  const open: OpenFinding[] = []
  let placed: Placed[] = []
  let all = 0
  const { metrics, places } = known
  const query = { since, redated: reports, addsOnly, today, language: defaultLocale, metrics }
  for await (const found of sweepRecord(session, query, sweeper)) {
    const { id, reportId, source } = found.claim
    const { check, severity } = found.finding
    const answer = answers.get(`${id} ${check}`) ?? null
    if (severity === 'contradicts' && answer === null)
      open.push({ claimId: id, claimKey: source.claimId, reportKey: source.reportId, check })
    placed.push({ line: lines[id - since] ?? entryOf(redated, reportId), found, answer })
    all++
    if (placed.length >= 4 * mostTold) placed = placed.sort(byWeight).slice(0, mostTold)
  }
  const first = placed.sort(byWeight).slice(0, mostTold)
  if (first.length === 0) return { told: [], all, open }
  const tell = await teller(session, lines, since, places)
  return { told: first.map(tell), all, open }
}

const stops = ({ found, answer }: Placed) => found.finding.severity === 'contradicts' && answer === null

const byWeight = (a: Placed, b: Placed) => Number(stops(b)) - Number(stops(a)) || a.line - b.line

interface AnswerRow {
  claimId: number
  check: Check
  reason: Reason
}

async function loadAnswers(
  session: SqlConnection,
  since: number,
  redated: readonly number[],
): Promise<Map<string, Reason>> {
  const answers = 'select a."claimId", a."check", a."reason" from "CheckAnswer" a'
  const rows = await session.query<AnswerRow>(`${answers} where a."claimId" >= ?`, [since])
  for (let start = 0; start < redated.length; start += atOnce) {
    const some = redated.slice(start, start + atOnce)
    const ofReports = `${answers} join "Claim" c on c."id" = a."claimId" where c."reportId" in (${some.map(() => '?').join()})`
    rows.push(...(await session.query<AnswerRow>(ofReports, some)))
  }
  return new Map(rows.map(({ claimId, check, reason }) => [`${claimId} ${check}`, reason]))
}

async function teller(
  session: SqlConnection,
  lines: readonly number[],
  since: number,
  places: readonly StoredPlace[],
): Promise<(placed: Placed) => RowFinding> {
  const labels = await session.query<{ metric: string; language: string; name: string }>(
    'select "metricKey" as "metric", "language", "label" as "name" from "MetricText"',
  )
  const namesOf = new Map(places.map(({ code, names }) => [code, namesByLanguage(names)]))
  const tellers = new Map<Locale, Pick<Telling, 'words' | 'nameOf' | 'labelOf'>>()
  const tellingIn = (locale: Locale) => {
    const known = tellers.get(locale)
    if (known !== undefined) return known
    const words = getI18n(locale)
    const telling = {
      words,
      nameOf: (area: readonly string[]) =>
        area.map((code) => nameIn(namesOf.get(code) ?? [], locale, code)).join(' + '),
      labelOf: (metric: string) =>
        nameIn(
          labels.filter((label) => label.metric === metric),
          locale,
          metric,
        ),
    }
    tellers.set(locale, telling)
    return telling
  }
  return ({ line, found: { finding, report, members }, answer }) => {
    const word = (locale: Locale, nameRow: (line: number) => string) => {
      const rowOf = (row: number) => {
        const { id, source } = elementAt(members, row)
        return id >= since ? nameRow(elementAt(lines, id - since)) : source.claimId
      }
      return wordFinding({ ...tellingIn(locale), report, rowOf }, finding)
    }
    const { sentence, remedies } = word(defaultLocale, (line) => `line ${line}`)
    const { check, variant, severity } = finding
    return Object.assign(new InLanguages(word), {
      ...{ line, report: elementAt(members, 0).source.reportId, check, variant, severity, answer, sentence },
      remedies: remedies.map(({ label }) => label),
    })
  }
}

type Word = (locale: Locale, nameRow: (line: number) => string) => { sentence: string }

/** How a finding is said in another language than the first: no part of what it says. */
class InLanguages {
  readonly #word: Word
  constructor(word: Word) {
    this.#word = word
  }
  sentenceIn(locale: Locale, nameRow: (line: number) => string): string {
    return this.#word(locale, nameRow).sentence
  }
}

const namesByLanguage = (names: StoredPlace['names']) =>
  Object.entries(names).flatMap(([language, name]) => (name === null ? [] : { language, name }))
