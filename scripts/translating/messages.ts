/**
 * `npm run messages -- fr`: which texts of a language are missing or old, and how many were reviewed; `--out FILE` gives them to a
 * translator as CSV; `--in FILE --by NAME` takes what comes back; `--machine`: as made by a machine.
 */
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { readRecords } from '@/lib/exchange/csv/csv-records'
import { restored } from '@/lib/exchange/csv/neutral-text'
import { problemLine } from '@/lib/exchange/types'
import { messageFaults } from '@/lib/i18n/message-faults'
import { isDay } from '@/lib/periods/day'
import { failWith } from '../commands/command'
import { languageCodes, writeLanguageIndex } from '../language-index'
import {
  readTextStates,
  readTexts,
  type TextStanding,
  textDigest,
  textStanding,
  writeTextStates,
  writeTexts,
} from './translations'

const usage = `usage: npm run messages -- fr
       npm run messages -- fr --out FILE.csv [--all]
       npm run messages -- fr --in FILE.csv (--by NAME [--on YYYY-MM-DD] | --machine)`

const columns = ['key', 'standing', 'english', 'text', 'reviewed'].map((name) => ({
  name,
  kind: 'text' as const,
  use: 'optional' as const,
}))

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ out: { type: 'string' }, all: { type: 'boolean', default: false }, in: { type: 'string' } },
      ...{ by: { type: 'string' }, on: { type: 'string' }, machine: { type: 'boolean', default: false } },
    },
  })
  const [language = ''] = positionals
  const known = (await languageCodes()).filter((code) => code !== 'en')
  if (!known.includes(language)) throw new Error(`say which language: ${known.join(', ')}\n${usage}`)
  if (values.in !== undefined) await take(language, values.in, values)
  else if (values.out !== undefined) await give(language, values.out, values.all)
  else await list(language)
} catch (error) {
  failWith(error, usage)
}

/** Every text of a language beside its English, and how it stands. */
async function standings(language: string) {
  const [english, texts, states] = [
    await readTexts('en'),
    await readTexts(language),
    await readTextStates(language),
  ]
  return [...english].map(([key, text]) => ({
    ...{ key, english: text, text: texts.get(key) ?? '', state: states[key] },
    standing: textStanding(text, texts.get(key), states[key]),
  }))
}

async function list(language: string): Promise<void> {
  const all = await standings(language)
  const count = (standing: TextStanding) => all.filter((one) => one.standing === standing).length
  for (const { key, standing, english } of all)
    if (standing === 'missing' || standing === 'old') console.log(`${standing}\t${key}\t${english}`)
  console.log(
    `${language}: ${count('missing')} missing, ${count('old')} old, ${count('machine')} by machine, ${count('reviewed')} of ${all.length} reviewed`,
  )
}

/** What is to be done, the missing and the old first; with `all`, also what was reviewed. */
async function give(language: string, file: string, isAll: boolean): Promise<void> {
  const order: TextStanding[] = ['missing', 'old', 'machine', 'reviewed']
  const rows = (await standings(language))
    .filter(({ standing }) => isAll || standing !== 'reviewed')
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
    .map(({ key, standing, english, text }) => [key, standing, english, text, ''])
  const pieces: string[] = []
  for await (const piece of csvText(columns, [rows], { bom: true })) pieces.push(piece)
  await writeFile(file, pieces.join(''))
  console.log(
    `${file}: ${rows.length} texts; write "yes" in the column reviewed where the text stands as it should`,
  )
}

/** Takes the texts that are others, and what was reviewed, all or none; what has faults is told. */
async function take(
  language: string,
  file: string,
  { by, on = new Date().toISOString().slice(0, 10), machine }: { by?: string; on?: string; machine: boolean },
): Promise<void> {
  if (machine === (by !== undefined))
    throw new Error(`say who reviewed it by --by, or that a machine made it by --machine\n${usage}`)
  if (!isDay(on)) throw new Error(`${on} is no day; write it as YYYY-MM-DD`)
  const [english, texts, states] = [
    await readTexts('en'),
    await readTexts(language),
    await readTextStates(language),
  ]
  const rows = await rowsOf(file)
  const faults: string[] = []
  let [changed, current, reviewed] = [0, 0, 0]
  for (const { line, key, text, isReviewed } of rows) {
    const source = english.get(key)
    if (source === undefined) {
      faults.push(`line ${line}: there is no message ${key}`)
      continue
    }
    const isOther = texts.get(key) !== text
    // Who gives a file of a machine's says that all of it is of the English as it is.
    if (!isOther && !isReviewed && !machine) continue
    faults.push(...messageFaults(source, text, language).map((fault) => `line ${line}: ${key} ${fault}`))
    if (isOther) changed++
    else if (states[key]?.english !== textDigest(source)) current++
    if (isReviewed && !machine) reviewed++
    texts.set(key, text)
    states[key] = {
      english: textDigest(source),
      ...(isReviewed && !machine && by !== undefined ? { by, on } : {}),
    }
  }
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nnothing was taken`)
  await writeTexts(language, texts)
  await writeTextStates(language, states)
  await writeLanguageIndex()
  console.log(
    `${language}: ${changed} texts changed, ${current} kept as of the English of now, ${reviewed} reviewed`,
  )
}

/** The rows of a file of this command, by the names of its columns. */
async function rowsOf(file: string) {
  const records: { line: number; cells: readonly string[] }[] = []
  for await (const { records: some, problem } of readRecords(createReadStream(file))) {
    if (problem !== null) throw new Error(`${file}, ${problemLine(problem)}`)
    records.push(...some)
  }
  const [header, ...rows] = records
  const at = (name: string) => header?.cells.indexOf(name) ?? -1
  const [key, text, reviewed] = [at('key'), at('text'), at('reviewed')]
  if (key < 0 || text < 0) throw new Error(`${file} has no columns key and text`)
  return rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => ({
      line,
      key: cells[key] ?? '',
      // Spreadsheets end lines their own way, and the writer keeps formulas from being run.
      text: restored(cells[text] ?? '').replaceAll('\r\n', '\n'),
      isReviewed: /^(yes|y|1|true|x)$/i.test((cells[reviewed] ?? '').trim()),
    }))
}
