import 'server-only'
import { CsvError, parse } from 'csv-parse/sync'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { publishOrRollBack } from '@/lib/db/transactions'
import {
  type GazetteerProblem,
  type GazetteerRow,
  problemOf,
  readGazetteer,
} from '@/lib/places/gazetteer/file-rows'
import { type FileMatch, matchFile } from '@/lib/places/gazetteer/match-file'
import { isPlaceCode } from '../place-rules'
import { loadRecorded, type RecordedRow } from './recorded-places'
import { writeMatch } from './write-match'

/** What a gazetteer file came to. Nothing was stored unless it is `entered`. */
export type EnteredGazetteer =
  | { kind: 'entered' | 'checked' | 'unchanged'; match: FileMatch }
  /** Lines that cannot be understood, or that may be several places. */
  | { kind: 'refused'; problems: GazetteerProblem[]; match: FileMatch | null }

/**
 * Enters a file of places, in one publishing transaction: it adds the places that the record lacks, has those that it has go by the
 * file's codes and names too, and takes nothing away. All or nothing; a dry run tells what it would do.
 */
export async function enterGazetteer(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  text: string,
  { dryRun, reason = '' }: { dryRun: boolean; reason?: string },
): Promise<EnteredGazetteer> {
  const cells = cellsOf(text)
  if ('problem' in cells) return { kind: 'refused', problems: [cells.problem], match: null }
  const read = readGazetteer(cells.rows)
  if (read === null)
    return {
      kind: 'refused',
      problems: [problemOf(1, 'unknownTable')],
      match: null,
    }
  const problems = [...read.problems, ...codeProblems(read.rows)]
  if (problems.length > 0) return { kind: 'refused', problems, match: null }
  return publishOrRollBack<EnteredGazetteer>(
    session,
    at,
    async () => {
      const recorded = await recordedFor(session, read.rows)
      const match = matchFile(read.rows, recorded)
      const unclear = [
        ...match.ambiguous.map(({ line, name, candidates }) =>
          problemOf(line, 'ambiguous', name, candidates.join(', ')),
        ),
        ...match.lost.map(({ line, name, parent }) => problemOf(line, 'lost', name, parent)),
      ]
      if (unclear.length > 0) return { kind: 'refused', problems: unclear, match }
      if (match.changes.length + match.added.length === 0) return { kind: 'unchanged', match }
      if (dryRun) return { kind: 'checked', match }
      const placeIds = await writeMatch(session, match, recorded)
      const counts = {
        ...{ form: read.form, matched: match.matched, added: match.added.length },
        ...{ changed: match.changes.length, gone: match.gone },
      }
      await appendAuditEntry(session, {
        ...{
          at,
          by: granted.by,
          action: 'place.gazetteer',
          subject: '',
          before: null,
          after: counts,
          reason,
        },
        touched: { Place: placeIds },
      })
      return { kind: 'entered', match }
    },
    ({ kind }) => kind === 'entered',
  )
}

/** The cells of a table that is parted by commas, semicolons or tabs; tables of GeoNames have no quotes. Else why it is no table. */
function cellsOf(text: string): { rows: string[][] } | { problem: GazetteerProblem } {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = first.includes('\t') ? '\t' : first.includes(',') ? ',' : ';'
  try {
    const rows: string[][] = parse(text, {
      ...{ delimiter, bom: true, relax_column_count: true, skip_empty_lines: false },
      quote: delimiter === '\t' ? false : '"',
    })
    return { rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { problem: problemOf(Number(error.lines) || 1, 'quote') }
  }
}

function codeProblems(rows: readonly GazetteerRow[]): GazetteerProblem[] {
  const lines = new Map<string, number>()
  const problems: GazetteerProblem[] = []
  for (const { line, code, kind, names } of rows) {
    if (code === '' || kind === null) continue
    if (!isPlaceCode(code, kind)) problems.push(problemOf(line, 'badCode', code))
    const earlier = lines.get(code)
    if (earlier !== undefined)
      problems.push(problemOf(line, 'codeTwice', `${code} (${names[0]?.name ?? ''})`, String(earlier)))
    else lines.set(code, line)
  }
  return problems
}

const codesAtOnce = 500

/** What is on record of the countries that rows speak of, or of the places whose codes they name. */
async function recordedFor(session: SqlConnection, rows: readonly GazetteerRow[]): Promise<RecordedRow[]> {
  const countries = new Set(rows.flatMap(({ country }) => (country === '' ? [] : [country])))
  const codes = [
    ...new Set(rows.filter(({ country }) => country === '').flatMap(({ code, parent }) => [code, parent])),
  ]
  for (let start = 0; start < codes.length; start += codesAtOnce) {
    const chunk = codes.slice(start, start + codesAtOnce)
    const among = `in (${placeholders(chunk.length)})`
    const found = await session.query<{ country: string }>(
      `select distinct o."code" as "country" from "Place" p join "Place" o on o."id" = p."countryId"
       where p."code" ${among} or p."id" in (select c."placeId" from "PlaceCode" c where c."code" ${among})`,
      [...chunk, ...chunk],
    )
    for (const { country } of found) countries.add(country)
  }
  const recorded: RecordedRow[] = []
  for (const country of countries) recorded.push(...(await loadRecorded(session, country)))
  return recorded
}
