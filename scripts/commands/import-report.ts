import { type FileProblem, problemLine } from '@/lib/exchange/types'
import type { ImportOutcome, ImportReport } from '@/lib/publishing/import'
import { cellInWords, type Origins, problemInSheet } from '@/lib/spreadsheets/rows/origins'
import { cellProblemLine } from '@/lib/spreadsheets/rows/problem-line'

/** How many of a kind are printed one by one. */
const shown = 50

/** What an import came to, a line each; `origins` where the rows were made of a spreadsheet, whose cells are named then. */
export function describeOutcome(
  outcome: ImportOutcome,
  file: string,
  origins: Origins | null = null,
): string[] {
  const notes = outcome.notes.map((note) => `note: ${problemLine(note)}`)
  if (outcome.kind === 'refused') {
    const { problems, rows } = outcome
    return [
      ...notes,
      ...problems.slice(0, shown).map((problem) => problemAt(problem, origins)),
      ...(problems.length > shown ? [`and ${problems.length - shown} more`] : []),
      `${file}: nothing was stored. ${rows} rows read, ${counted(problems.length, 'problem')} to edit.`,
    ]
  }
  return [
    ...notes,
    ...describeCounts(outcome),
    ...outcome.organisations.map((name) => `new organisation: ${name}`),
    ...describeFalls(outcome),
    ...describeAside(outcome),
    ...describeFindings(outcome, origins),
    ...describeStanding(outcome),
    outcome.kind === 'stopped' ? stoppedBy(outcome) : endings[outcome.kind],
  ]
}

function problemAt(problem: FileProblem, origins: Origins | null): string {
  const origin = origins?.of(problem.line) ?? null
  return origin === null ? problemLine(problem) : cellProblemLine(problemInSheet(problem, origin))
}

function lineName(line: number, origins: Origins | null): string {
  const origin = origins?.of(line) ?? null
  return origin === null ? `line ${line}` : cellInWords({ ...origin, column: null })
}

const endings = {
  imported: 'Stored.',
  unchanged: 'Nothing new: the record is as it was.',
  checked: 'Checked only: nothing was stored.',
}

function stoppedBy({ findings: { open } }: ImportReport): string {
  if (open.length === 0)
    return 'Stopped: nothing was stored. Numbers that readers see would fall; add --accept-falls if they should.'
  const [contradict, stand] = open.length === 1 ? ['contradicts', 'it stands'] : ['contradict', 'they stand']
  return `Stopped: nothing was stored. ${counted(open.length, 'finding')} ${contradict} what is entered; edit the rows, answer each in accepted and accepted_reason, or add --accept-findings REASON if ${stand} all the same.`
}

/** What checks found, by row; what stops the import comes first. */
function describeFindings({ findings: { told, all } }: ImportReport, origins: Origins | null): string[] {
  const lines = told.slice(0, shown).map(({ line, check, severity, answer, sentence, remedies }) => {
    const kind = severity === 'contradicts' ? (answer ?? 'contradicts') : severity
    const offered = remedies.length > 0 ? ` (${remedies.join('; ')})` : ''
    return `${lineName(line, origins)}: ${check}, ${kind}: ${sentence}${offered}`
  })
  return lines.length < all ? [...lines, `and ${all - lines.length} more found by checks`] : lines
}

function describeCounts({ counts }: ImportReport): string[] {
  return [
    `rows read ${counts.rows}`,
    `reports ${counts.reports} (${counts.reportsNew} new, ${counts.reportsChanged} changed)`,
    `claims new ${counts.claimsNew}, unchanged ${counts.unchanged}, superseded ${counts.superseded}, withdrawn ${counts.withdrawn}`,
    ...(counts.rulings > 0 ? [`rulings ${counts.rulings}`] : []),
    ...(counts.answers > 0 ? [`answers to checks ${counts.answers}`] : []),
  ]
}

/** What the desk is asked of organisations that the file brought: no column says it. */
function describeStanding({ kind, organisations }: ImportReport & { kind: string }): string[] {
  const many = organisations.length
  if (kind !== 'imported' || many === 0) return []
  const [are, they] = many === 1 ? ['is', 'it is'] : ['are', 'they are']
  return [
    `${counted(many, 'organisation')} ${are} new and nobody has said whether ${they} a party to the conflict: Lists > Organisations at the desk`,
  ]
}

function describeFalls({ kind, falls }: ImportReport & { kind: string }): string[] {
  const verb = kind === 'imported' ? 'fell' : 'would fall'
  return falls.map(
    ({ place, metric, operator, before, after }) =>
      `${verb}: ${place}, ${metric}, ${operator}: ${before} -> ${after}`,
  )
}

/** Claims that counted come first: those are what stops an import. */
function describeAside({ kind, setAside }: ImportReport & { kind: string }): string[] {
  const now = kind === 'imported' ? 'not counted' : 'would not be counted'
  const ordered = [...setAside].sort((a, b) => Number(b.counted) - Number(a.counted))
  const lines = ordered
    .slice(0, shown)
    .map(
      ({ claim, because, counted: was }) =>
        `${was ? now : `${now} on arrival`}: ${claim}, contradicted by ${because.join(', ')}`,
    )
  return lines.length < ordered.length
    ? [...lines, `and ${ordered.length - lines.length} more not counted`]
    : lines
}

const counted = (count: number, noun: string) => `${count} ${count === 1 ? noun : `${noun}s`}`
