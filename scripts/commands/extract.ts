/**
 * `npm run -s extract -- --jsonl < LINES` reads {id, text, lang?, published?, country?} on each line and writes {id, claims};
 * `npm run -s extract -- FILE` reads one text and prints the figures that it seems to state.
 */
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { answerOf, parseLine } from '@/lib/extract/command'
import { languageOfText } from '@/lib/extract/extract'
import { failWith } from './command'
import { figureTable } from './figure-table'
import { extractorsOnFile } from './places-on-file'

const usage =
  'usage: npm run -s extract -- FILE [--lang fr] [--published 2017-09-22] [--country SYR], or npm run -s extract -- --jsonl < LINES'

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
  const [file] = positionals
  if (jsonl ? file !== undefined : file === undefined || positionals.length > 1) throw new Error(usage)
  const extractorFor = extractorsOnFile()
  if (file === undefined) {
    await pipeline(Readable.from(answers(extractorFor)), process.stdout, { end: false })
  } else {
    const text = await textOf(file)
    const extract = await extractorFor(known.country)
    const { isRead, code } = languageOfText(text, known.lang)
    console.log(
      isRead
        ? figureTable(extract({ text, ...known }), text)
        : `Texts in this language are not read: ${new Intl.DisplayNames(['en'], { type: 'language' }).of(code)}. Nothing was looked for.`,
    )
  }
} catch (error) {
  failWith(error, usage)
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

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  if (!isUtf8(bytes)) throw new Error(`${file} is not a text in UTF-8; save it as one, and name that`)
  return bytes.toString().replace(/^\uFEFF/, '')
}
