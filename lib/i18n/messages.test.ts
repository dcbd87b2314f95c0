import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import en from './languages/en/messages.json'
import { LOCALES, type Locale } from './locales'
import { getI18n } from './words'

const messagesOf = (value: object, path = ''): [key: string, text: string][] =>
  Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[`${path}${key}`, child]] : messagesOf(child, `${path}${key}.`),
  )

/** Something for every argument and tag of a message: 2 is a number, and a choice that no message knows. */
const anythingFor = (text: string) => ({
  ...Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2])),
  ...Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (inside: unknown) => inside])),
})

it.each(Object.keys(LOCALES) as Locale[])('every message of %s is well formed', (locale) => {
  const { t } = getI18n(locale)
  for (const [key, text] of messagesOf(en)) {
    expect(() => t.rich(key as never, anythingFor(text) as never), key).not.toThrow()
  }
})

/** Words that pages say otherwise, and what they say: the list of docs/interface.md. The code keeps its own. */
const otherwise: [instead: RegExp, say: string][] = [
  [/cleared and delivered/i, 'the name of the country'],
  [/\bas of\b/i, 'up to'],
  [/\bstale\b/i, 'No new report since'],
  [/\bsum of (\d|#|\{|two|three|several)/i, 'so many operators, or the name of the one'],
  [/\bby (\d+|#|one) operator/i, 'its name'],
  [/not given by place/i, 'place not stated'],
  [/amount of its own/i, 'reported only together with'],
  [/\bjoint(ly)?\b(?! \{)|\bshared with\b|\bnot split\b/i, 'reported for several places together'],
  [/\bset(s|ting)? (\w+ ){0,2}aside\b/i, 'not counted'],
  [/\b(of|by) another scope\b/i, 'for another place'],
  [/\bweigh(ed|s)?\b/i, 'considered, not counted'],
  [/\bas (printed|understood|stored)\b/i, 'in the report, read as, in the database'],
  [/\bwork of\b/i, 'done by'],
  [/\bsaid by\b/i, 'source quoted'],
  [/\bverbs?\b/i, 'word used'],
  [/than (the|their|its) whole\b/i, 'places add up to more than the total'],
  [/corrections and conflicts/i, 'corrections and contradictions'],
  [/\bnarrow(ed)?( down)?\b/i, 'filter'],
  [/\bmay be more or less\b/i, 'estimate'],
  [/operators (stand )?on each other/i, 'stacked'],
  [/nobody knows/i, 'no start date, or not known'],
  [/a figure is right/i, 'Reported claims, not verified counts'],
  [/\bmend/i, 'edit'],
  [/^show$/i, 'Apply'],
]

it('what is said otherwise is said so', () => {
  const said = messagesOf(en).flatMap(([key, text]) =>
    otherwise
      .filter(([instead]) => instead.test(text.replaceAll(/\{\w+(, \w+,)?/g, '{')))
      .map(([, say]) => `${key}: ${text} (say: ${say})`),
  )
  expect(said).toEqual([])
})

it('no letter stands beside what is put in: other languages bend the whole word', () => {
  const bent = messagesOf(en).filter(([, text]) => /\{\w+\}\p{L}/u.test(text))
  expect(bent).toEqual([])
})

it('no message is left that nothing says', () => {
  const sources = sourceTexts(['app', 'components', 'lib'])
  const quoted = new Set([...sources.matchAll(/'(?=([\w.-]+)')/g)].map(([, key]) => key!))
  const spaces = new Set([...sources.matchAll(/`([\w.-]+)\.\$/g)].map(([, space]) => space!))
  const unused = messagesOf(en)
    .map(([key]) => key)
    .filter((key) => !quoted.has(key) && !spaces.has(key.slice(0, key.lastIndexOf('.'))))
  expect(unused).toEqual([])
})

function sourceTexts(folders: string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.includes('.test.'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n')
}
