import { type Extractor, languageOfText } from './extract'
import type { Doubt, Proposal, ReportText } from './types'

/** A line of the command's input that could not be read: which one, and what to do. */
class LineProblem extends Error {}

/** A line of input: its id, and the text to read. */
export type ReportLine = { id: unknown; report: ReportText }

/** One line of input, {id, text, lang?, published?, country?}, as one line of output, {id, claims}. */
export function answerLine(line: string, number: number, extract: Extractor): string {
  const { id, report } = parseLine(line, number)
  return answerOf({ id, report }, extract)
}

/** What a line of input is answered with: {id, claims}, and the language where texts in it are not read. */
export function answerOf({ id, report }: ReportLine, extract: Extractor): string {
  const { isRead, code } = languageOfText(report.text, report.lang)
  const claims = extract(report).map((proposal) => claimOf(proposal, report.text))
  return JSON.stringify({ id, ...(isRead ? {} : { unreadLanguage: code }), claims })
}

/** A proposal as the command prints it: amounts in base units, days as YYYY-MM-DD; what is not known is left out. */
function claimOf(proposal: Proposal, text: string): Record<string, unknown> {
  const { start, end } = proposal.words.excerpt
  const { part, high, from, to, alternatives, doubts, saidAgain, isSure } = proposal
  return {
    metric: proposal.metric,
    ...(part !== null && { part }),
    value: Number(proposal.value),
    ...(high !== null && { low: Number(proposal.value), high: Number(high) }),
    qualifier: proposal.qualifier,
    basis: proposal.basis,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    status: proposal.status,
    places: proposal.places.map(({ codes, text: words }) => ({ code: codes[0] ?? null, text: words })),
    excerpt: text.slice(start, end),
    start,
    end,
    isSure,
    ...(doubts.length > 0 && { doubts: doubts.map((doubt) => doubtOf(doubt, text)) }),
    ...(saidAgain.length > 0 && { saidAgain: saidAgain.map(({ start, end }) => text.slice(start, end)) }),
    ...(alternatives.length > 0 && { alternatives: alternatives.map(alternativeOf) }),
  }
}

const doubtOf = ({ of, reason, words }: Doubt, text: string) => ({
  ...{ of, reason },
  ...(words !== null && { words: text.slice(words.start, words.end) }),
})

function alternativeOf(alternative: Proposal['alternatives'][number]) {
  if ('value' in alternative) return { value: Number(alternative.value) }
  return { places: alternative.places.map(({ codes, text }) => ({ code: codes[0] ?? null, text })) }
}

/** Reads a line of input; `number` is said where it cannot be read. */
export function parseLine(line: string, number: number): ReportLine {
  let read: unknown
  try {
    // A file of lines may begin with a byte-order mark, and so may each of several that were put together.
    read = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    throw new LineProblem(`line ${number} is not JSON; write one object {"id", "text"} on each line`)
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new LineProblem(`line ${number} is no object; write {"id", "text"}`)
  }
  const { id, text, lang, published, country } = read as Record<string, unknown>
  if (id === undefined || typeof text !== 'string') {
    throw new LineProblem(
      `line ${number} lacks ${id === undefined ? '"id"' : 'a "text" in quotes'}; write {"id", "text"}`,
    )
  }
  for (const [name, value] of Object.entries({ lang, published, country })) {
    if (value !== undefined && value !== null && typeof value !== 'string') {
      throw new LineProblem(`line ${number}: "${name}" is no text; write it in quotes, or leave it out`)
    }
  }
  const report = { text, lang: lang as string, published: published as string, country: country as string }
  return { id, report }
}
