/**
 * `npm run extract:score -- LABELS.jsonl [--aside] [--show N] [--scorer score.mjs]`: reads the texts of a file of labelled
 * texts, and lets the scorer beside that file compare what was read with the labels. Neither is part of this project. The last
 * line says how the check of words does on the same texts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerOf, parseLine } from '@/lib/extract/command'
import { failWith } from './command'
import { extractorsOnFile } from './places-on-file'
import { wordsScore } from './words-score'

const usage = 'usage: npm run extract:score -- LABELS.jsonl [--aside] [--show N] [--scorer score.mjs]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scorer: { type: 'string' },
      aside: { type: 'boolean', default: false },
      show: { type: 'string' },
    },
  })
  const [labels] = positionals
  if (labels === undefined || positionals.length > 1) throw new Error(usage)
  const scorer = values.scorer ?? process.env.FIRMGROUND_SCORER ?? join(dirname(labels), 'score.mjs')
  if (!existsSync(scorer)) throw new Error(`there is no scorer ${scorer}; name one with --scorer; ${usage}`)
  const extractorFor = extractorsOnFile()
  const lines = (await readFile(labels, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const answers: string[] = []
  for (const [at, line] of lines.entries()) {
    const read = parseLine(line, at + 1)
    answers.push(answerOf(read, await extractorFor(read.report.country)))
  }
  const folder = await mkdtemp(join(tmpdir(), 'firmground-score-'))
  try {
    const proposals = join(folder, 'proposals.jsonl')
    await writeFile(proposals, answers.join('\n'))
    const options = [...(values.aside ? ['--aside'] : []), ...(values.show ? ['--show', values.show] : [])]
    const scored = spawnSync(process.execPath, [scorer, labels, proposals, ...options], { stdio: 'inherit' })
    console.log(wordsScore(lines, await extractorFor(null)))
    process.exitCode = scored.status ?? 1
  } finally {
    await rm(folder, { recursive: true })
  }
} catch (error) {
  failWith(error)
}
