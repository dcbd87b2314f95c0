import { createReadStream } from 'node:fs'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlConnection } from '@/lib/db/connection'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { readHeader } from '@/lib/exchange/csv/csv-header'
import { readCsv } from '@/lib/exchange/csv/csv-in'
import { problemLine } from '@/lib/exchange/types'
import { loadKnown } from '@/lib/spreadsheets/known'
import { OWN_COLUMNS } from '@/lib/spreadsheets/mapping/own-header'
import { questionText } from '@/lib/spreadsheets/mapping/question-text'
import { inspectFile, mapFile } from '@/lib/spreadsheets/operations'
import { Origins } from '@/lib/spreadsheets/rows/origins'
import { cellProblemLine } from '@/lib/spreadsheets/rows/problem-line'
import type { FigureOrigin, MappedFile, Mapping } from '@/lib/spreadsheets/types'

/** The figures of a spreadsheet as a file of our own format, or in lines why there are none. `end` takes the file away. */
export type SpreadsheetFigures =
  | { ok: true; csv: string; origins: Origins; end: () => Promise<void> }
  | { ok: false; lines: string[] }

/** A mapping that somebody answers in a file: the questions beside it say what is missing. */
interface MappingFile {
  mapping: Mapping
  questions: string[]
}

const headBytes = 65_536

/**
 * Whether a file is one of our own format, which is entered as it stands: text in UTF-8 with our columns. One whose header line has slips is
 * so too, and is told them.
 */
export async function isOwnFormat(path: string): Promise<boolean> {
  const file = await readCsv(createReadStream(path), CLAIM_COLUMNS)
  if (file.ok) await file.batches.return()
  else if (!(await namesOurs(path))) return false
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
      decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Whether one of the first lines of a text has the names of our columns. */
async function namesOurs(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const lines = buffer.toString('latin1', 0, bytesRead).split(/[\r\n]+/)
    return lines.some((line) => {
      const names = line.split(/[,;|\t]/).map((name) => name.replace(/^\W+|\W+$/g, '').toLowerCase())
      return OWN_COLUMNS.every((name) => names.includes(name))
    })
  } finally {
    await file.close()
  }
}

/** The figures of a file by a mapping; without one by what its columns seem to be, where that leaves nothing to ask. */
export async function figuresOfSpreadsheet(
  session: SqlConnection,
  path: string,
  given: Mapping | null,
): Promise<SpreadsheetFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-import-'))
  const paths = { csv: join(folder, 'figures.csv'), origins: join(folder, 'origins.jsonl') }
  const end = () => rm(folder, { recursive: true, force: true })
  try {
    const known = await loadKnown(session)
    const mapping = given ?? (await guessed(path, known))
    if (mapping === null) return await refuse(['no sheet of the file has a table with names of columns'])
    const slips = given === null ? slipsIn(mapping) : []
    if (slips.length > 0) return await refuse(slips)
    const mapped = await mapFile({ path, mapping, known, paths })
    const lines = whyNot(mapped, given === null)
    if (lines.length > 0) return await refuse(lines)
    const text = await readFile(paths.origins, 'utf8')
    const origins = text
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FigureOrigin]))
    return { ok: true, csv: paths.csv, origins: new Origins(origins), end }
  } catch (error) {
    await end()
    throw error
  }

  async function refuse(lines: string[]): Promise<SpreadsheetFigures> {
    await end()
    return { ok: false, lines }
  }
}

async function guessed(path: string, known: Awaited<ReturnType<typeof loadKnown>>): Promise<Mapping | null> {
  const { sheets } = await inspectFile({ path, known })
  return (
    (sheets.find(({ kind }) => kind === 'table') ?? sheets.find(({ guess }) => guess !== null))?.guess ?? null
  )
}

/** What is wrong with the names of the columns of a workbook of our own format: a slip would leave a column unread. */
function slipsIn({ columns }: Mapping): string[] {
  const names = columns.map(({ name }) => name)
  if (!OWN_COLUMNS.every((name) => names.some((written) => written.trim().toLowerCase() === name))) return []
  const read = readHeader(names, CLAIM_COLUMNS)
  return read.ok ? [] : read.problems.map(problemLine)
}

const shown = 50

/** Why a file cannot be entered, a line each; none where it can. */
function whyNot({ questions, problems, problemCount, figures }: MappedFile, isGuess: boolean): string[] {
  if (questions.length > 0) {
    const remedy = isGuess
      ? 'write a mapping with --suggest-mapping OUT.json, answer them in it, and give it with --mapping OUT.json'
      : 'answer them in the mapping'
    return [
      ...listed(
        questions.map((question) => `question: ${questionText(question)}`),
        questions.length,
      ),
      `nothing was stored: ${questions.length === 1 ? '1 question is' : `${questions.length} questions are`} not answered; ${remedy}.`,
    ]
  }
  if (problemCount > 0)
    return [
      ...listed(problems.map(cellProblemLine), problemCount),
      `nothing was stored: ${problemCount === 1 ? '1 problem' : `${problemCount} problems`} to edit.`,
    ]
  return figures === 0 ? ['nothing was stored: the table has no figure.'] : []
}

const listed = (lines: readonly string[], all: number) =>
  all > shown ? [...lines.slice(0, shown), `and ${all - shown} more`] : [...lines]

/** Writes what the columns of a file seem to be as a mapping, with the questions that it leaves; a line that says so. */
export async function suggestMapping(session: SqlConnection, path: string, out: string): Promise<string> {
  const known = await loadKnown(session)
  const mapping = await guessed(path, known)
  if (mapping === null) throw new Error(`no sheet of ${path} has a table with names of columns`)
  const folder = await mkdtemp(join(tmpdir(), 'firmground-import-'))
  try {
    const paths = { csv: join(folder, 'figures.csv'), origins: join(folder, 'origins.jsonl') }
    const { questions } = await mapFile({ path, mapping, known, paths })
    const file: MappingFile = { mapping, questions: questions.map(questionText) }
    await writeFile(out, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' }).catch((error) => {
      if (error.code === 'EEXIST') throw new Error(`${out} is there already; name a file that is not`)
      throw error
    })
    const asked = questions.length === 1 ? '1 question' : `${questions.length} questions`
    return `${out}: what the columns of ${path} seem to be, with ${asked} to answer in it; then enter the file with --mapping ${out}`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
