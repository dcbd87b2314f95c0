/**
 * How the texts of a language stand beside the English ones: for each key, whether a machine made it or who reviewed it and when, and
 * of which English text it is. `state.json` of a language keeps it.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'

const folder = new URL('../../lib/i18n/languages/', import.meta.url)

/** Texts by their keys, 'chart.sum', in the order of the file; those that a failed page says begin with 'errors.'. */
export type Texts = Map<string, string>

/** Of which English text a translation is, and who reviewed it on which ISO day; without that, a machine made it. */
export interface TextState {
  english: string
  by?: string
  on?: string
}

export type States = Record<string, TextState>

/** What is to be done with a text; the rest are as they should be. */
export type TextStanding = 'missing' | 'old' | 'machine' | 'reviewed'

/** A few signs of a text, to see that it is another. */
export const textDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8)

/** How a text stands: one whose English has changed since is old, whoever reviewed it. */
export function textStanding(
  english: string,
  text: string | undefined,
  state: TextState | undefined,
): TextStanding {
  if (text === undefined) return 'missing'
  if (state === undefined || state.english !== textDigest(english)) return 'old'
  return state.by === undefined ? 'machine' : 'reviewed'
}

export async function readTexts(language: string): Promise<Texts> {
  const [messages, errors] = await Promise.all([readJson(language, 'messages'), readJson(language, 'errors')])
  return new Map([...leaves(messages, ''), ...leaves(errors, 'errors.')])
}

export async function readTextStates(language: string): Promise<States> {
  return (await readJson(language, 'state').catch(() => ({}))) as States
}

/** Whether every text of a language was reviewed as its English is; English is its own. */
export async function isReviewed(language: string): Promise<boolean> {
  if (language === 'en') return true
  const [english, texts, states] = await Promise.all([
    readTexts('en'),
    readTexts(language),
    readTextStates(language),
  ])
  return [...english].every(([key, text]) => textStanding(text, texts.get(key), states[key]) === 'reviewed')
}

/** Writes the texts of a language in the order and the shape of the English ones; those that English does not have are left out. */
export async function writeTexts(language: string, texts: Texts): Promise<void> {
  for (const file of ['messages', 'errors']) {
    const english = await readJson('en', file)
    await writeJson(language, file, shaped(english, file === 'errors' ? 'errors.' : '', texts))
  }
}

/** Writes the states of a language in the order of the English texts. */
export async function writeTextStates(language: string, states: States): Promise<void> {
  const keys = [...(await readTexts('en')).keys()].filter((key) => states[key] !== undefined)
  // One line for each key, so that a change of one is a change of one line.
  const lines = keys.map((key) => `  ${JSON.stringify(key)}: ${spaced(states[key])}`)
  await writeFile(new URL(`${language}/state.json`, folder), `{\n${lines.join(',\n')}\n}\n`)
}

const spaced = (state: unknown) => JSON.stringify(state, null, 1).replaceAll(/\n\s*/g, ' ')

async function readJson(language: string, file: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`${language}/${file}.json`, folder), 'utf8')) as object
}

const writeJson = (language: string, file: string, content: object) =>
  writeFile(new URL(`${language}/${file}.json`, folder), `${JSON.stringify(content, null, 2)}\n`)

function leaves(node: object, before: string): [string, string][] {
  return Object.entries(node).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[before + name, value]] : leaves(value as object, `${before}${name}.`),
  )
}

/** Where a text is missing, the English stands in for it. */
function shaped(node: object, before: string, texts: Texts): object {
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? (texts.get(before + name) ?? value)
      : shaped(value as object, `${before}${name}.`, texts),
  ])
  return Object.fromEntries(entries)
}
