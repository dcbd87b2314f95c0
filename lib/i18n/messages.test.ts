import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allMessages } from './all-messages'
import en from './languages/en/messages.json'
import { LOCALES, type Locale } from './locales'
import { messageFaults } from './message-faults'

const messagesOf = (value: object, path = ''): [key: string, text: string][] =>
  Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[`${path}${key}`, child]] : messagesOf(child, `${path}${key}.`),
  )

const english = new Map(messagesOf(allMessages.en))

it.each(Object.keys(LOCALES) as Locale[])('%s says all that English says, of the same', (locale) => {
  const messages = messagesOf(allMessages[locale])
  expect(messages.map(([key]) => key)).toEqual([...english.keys()])
  const faults = messages.flatMap(([key, text]) =>
    messageFaults(english.get(key)!, text, locale).map((fault) => `${key}: ${fault}: ${text}`),
  )
  // "Q1" is written so in English.
  expect(faults.filter((fault) => locale !== 'en' || !fault.startsWith('metric.quarter'))).toEqual([])
})

it.each([
  [
    '{count, plural, one {# place} other {# places}}',
    '{count, plural, other {# мест}}',
    ['one', 'few', 'many'],
  ],
  [
    '{count, plural, one {# place} other {# places}}',
    '{count, plural, =1 {одно} few {#} many {#} other {#}}',
    ['one'],
  ],
])('a translation of %s may not lack a form: %s', (text, translation, missing) => {
  const faults = messageFaults(text, translation, 'ru')
  expect(faults.sort()).toEqual(missing.map((form) => `{count} has no form for "${form}"`).sort())
})

it.each([
  ['by {name}', 'от {name', ['not well formed']],
  ['by {name}', 'без имени', ['lacks arguments of the English: name']],
  ['by {name}', 'от {name}а', ['a letter stands beside what is put in']],
  ['<b>{name}</b>', '{name}', ['lacks tags of the English: b']],
  ['{k, select, a {A} other {B}}', '{k, select, b {Б} other {В}}', ['lacks options', 'has options']],
  ['it is', "c'est", ['straight apostrophe']],
  ['it is', ' ', ['is blank']],
])('%s as %s is told', (text, translation, told) => {
  const faults = messageFaults(text, translation, 'ru')
  expect(faults).toHaveLength(told.length)
  for (const [at, words] of told.entries()) expect(faults[at]).toContain(words)
})

/** Messages that may be the same: names, a command, what has no words, and a district, which is French too. */
const sameInAll = [
  'product.name',
  'countries.emptyCommand',
  'review.instant',
  'draft.understood',
  'place.admin2',
]

const wordsIn = (text: string) =>
  text.replace(/\{\w+(, (number|plural|select)[^{}]*)?|\w+ \{|<[^>]*>/g, '').match(/[A-Za-z]{2,}/g)?.length ??
  0

it.each(Object.keys(LOCALES).filter((locale) => locale !== 'en') as Locale[])(
  '%s leaves no English message as it is',
  (locale) => {
    // Languages of Latin letters have words in common with English, and no sentences.
    const least = /\p{Script=Latin}/u.test(LOCALES[locale].name) ? 3 : 1
    const same = messagesOf(allMessages[locale]).filter(
      ([key, text]) => english.get(key) === text && wordsIn(text) >= least,
    )
    expect(same.map(([key]) => key).filter((key) => !sameInAll.includes(key))).toEqual([])
  },
)

/** Words that would say more than the record does: figures are reported, and nobody has verified them. */
const keptOut: Partial<Record<string, RegExp>> = {
  fr: /vérifiée?s?\b|avérée?s?\b|prétend|allègue|réclamation/i,
  ar: /موثّق|مثبت|يزعم|يدّعي/,
  ru: /проверено\b|достоверн|якобы|претензи/i,
  uk: /перевірено\b|достовірн|нібито|начебто|претензі/i,
  es: /verificad[ao]s?\b|comprobad[ao]s?\b|alega|supuestamente|reclamaci/i,
  pt: /verificad[ao]s?\b|comprovad[ao]s?\b|alega|supostamente|reclamaç/i,
}

it.each(Object.keys(keptOut) as Locale[])('%s says of no figure that it is true', (locale) => {
  const said = messagesOf(allMessages[locale]).filter(
    ([key, text]) => keptOut[locale]?.test(text) && !/verif/i.test(english.get(key)!),
  )
  expect(said).toEqual([])
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
  // What stands in the columns of files is said in the words that files hold.
  const said = messagesOf(en)
    .filter(([key]) => !key.startsWith('column.'))
    .flatMap(([key, text]) =>
      otherwise
        .filter(([instead]) => instead.test(text.replaceAll(/\{\w+(, \w+,)?/g, '{')))
        .map(([, say]) => `${key}: ${text} (say: ${say})`),
    )
  expect(said).toEqual([])
})

it('no message is left that nothing says', () => {
  const sources = sourceTexts(['app', 'components', 'lib'])
  const quoted = new Set([...sources.matchAll(/'(?=([\w.-]+)')/g)].map(([, key]) => key!))
  const spaces = new Set([...sources.matchAll(/`([\w.-]+)\.\$/g)].map(([, space]) => space!))
  const unused = messagesOf(en)
    .map(([key]) => key)
    .filter((key) => !quoted.has(key) && !spaces.has(key.slice(0, key.lastIndexOf('.'))))
    // What is put behind a space may have points of its own, as the actions of the audit have, and is quoted then.
    .filter(
      (key) =>
        ![...spaces].some((space) => key.startsWith(`${space}.`) && quoted.has(key.slice(space.length + 1))),
    )
  expect(unused).toEqual([])
})

function sourceTexts(folders: string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.includes('.test.'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n')
}
