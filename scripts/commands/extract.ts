/**
 * `npm run -s extract -- --jsonl < LINES` reads {id, text, lang?, published?, country?} on each line and writes {id, claims};
 * `npm run -s extract -- FILE...` reads documents and prints the figures that each seems to state.
 */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { readDocumentApart } from '@/lib/documents/apart/read-apart'
import { DOCUMENT_LIMITS, LONGEST_DOCUMENT_TEXT } from '@/lib/documents/limits'
import { checkSize } from '@/lib/documents/read-document'
import { DocumentRefused } from '@/lib/documents/refused'
import { textTables } from '@/lib/documents/tables/text-tables'
import type { DocumentNote } from '@/lib/documents/types'
import { answerOf, parseLine } from '@/lib/extract/command'
import { type Extractor, languageOfText } from '@/lib/extract/extract'
import { failWith } from './command'
import { figureTable } from './figure-table'
import { extractorsOnFile } from './places-on-file'

const usage =
  'usage: npm run -s extract -- FILE... [--lang fr] [--published 2017-09-22] [--country SYR], or npm run -s extract -- --jsonl < LINES'

/** What is known of a text beside it. */
type Known = { lang?: string; published?: string; country?: string }

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      lang: { type: 'string' },
      published: { type: 'string' },
      country: { type: 'string' },
    },
  })
  const { jsonl, ...known } = values
  if (jsonl === positionals.length > 0) throw new Error(usage)
  const extractorFor = extractorsOnFile()
  if (jsonl) await pipeline(Readable.from(answers(extractorFor)), process.stdout, { end: false })
  else {
    const extract = await extractorFor(known.country)
    let unread = 0
    for (const file of positionals) if (!(await print(file, known, extract, positionals.length > 1))) unread++
    if (unread > 0) process.exitCode = 1
  }
} catch (error) {
  failWith(error, usage)
}

/** Prints the figures of a document; false where it could not be read, which is told with the remedy. */
async function print(
  file: string,
  known: Known,
  extract: Extractor,
  isOneOfSeveral: boolean,
): Promise<boolean> {
  try {
    const { size, isFolder } = await stat(file).then((found) => ({
      size: found.size,
      isFolder: found.isDirectory(),
    }))
    if (isFolder) {
      console.error(`${file} was not read: it is a folder; name a file in it`)
      return false
    }
    checkSize(size, DOCUMENT_LIMITS.fileBytes)
    const { text, notes } = await readDocumentApart({
      path: file,
      name: basename(file),
      most: LONGEST_DOCUMENT_TEXT,
    })
    if (isOneOfSeveral) console.log(`${file}:`)
    const { isRead, code } = languageOfText(text, known.lang)
    if (!isRead) {
      const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(code)
      console.log(`Texts in this language are not read: ${language}. Nothing was looked for.`)
      return true
    }
    const tables = textTables(text)
    const inProse = extract({ text, ...known }).filter(({ words: { number } }) =>
      tables.every(({ start, end }) => number.end <= start || number.start >= end),
    )
    if (inProse.length > 0 || tables.length === 0) console.log(figureTable(inProse, text))
    for (const line of [...tableLines(tables.length), ...notes.map(noteLine)]) console.log(line)
    return true
  } catch (error) {
    const isAbsent = (error as { code?: string }).code === 'ENOENT'
    if (!isAbsent && !(error instanceof DocumentRefused)) throw error
    console.error(
      `${file} was not read: ${isAbsent ? 'there is no such file; check the name' : (error as Error).message}`,
    )
    return false
  }
}

function noteLine(note: DocumentNote): string {
  if (note.note === 'pages') return `Only the first ${note.read} of ${note.pages} pages were read.`
  if (note.note === 'attachments')
    return `Not read, since they came with the e-mail: ${note.names.join(', ')}.`
  return `${note.count} pages, from page ${note.first} on, are pictures without text, and were not read.`
}

/** Columns are read at the desk, where what a table leaves open can be asked: here it is said that they are there. */
function tableLines(count: number): string[] {
  return count === 0
    ? []
    : [
        `It has ${count} ${count === 1 ? 'table' : 'tables'}: paste it at the desk, which reads their columns.`,
      ]
}

/** A line of output for each line of input that is not blank, as it is asked for. */
async function* answers(extractorFor: ReturnType<typeof extractorsOnFile>): AsyncGenerator<string> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const read = parseLine(line, number)
    yield `${answerOf(read, await extractorFor(read.report.country))}\n`
  }
}
