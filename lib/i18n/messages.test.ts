import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allMessages } from './all-messages'
import en from './languages/en/messages.json'
import { LOCALES, type Locale } from './locales'
import { messageShape } from './test-message-shape'

const messagesOf = (value: object, path = ''): [key: string, text: string][] =>
  Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === 'string' ? [[`${path}${key}`, child]] : messagesOf(child, `${path}${key}.`),
  )

const english = new Map(messagesOf(allMessages.en))
const englishShapes = new Map([...english].map(([key, text]) => [key, messageShape(text, 'en')]))

/** The forms that a number has in a language, and what stands as well for some of them. */
const formsOf = (locale: Locale) =>
  new Intl.PluralRules(LOCALES[locale].format).resolvedOptions().pluralCategories
const exactly: Record<string, string> = { zero: '=0', one: '=1', two: '=2' }

/** In Russian and Ukrainian "one" is 21 as well, so 1 alone does not stand for it. */
const oneIsMany = (locale: Locale) => new Intl.PluralRules(locale).select(21) === 'one'

it.each(Object.keys(LOCALES) as Locale[])('%s says all that English says, of the same', (locale) => {
  const messages = new Map(messagesOf(allMessages[locale]))
  expect([...messages.keys()]).toEqual([...english.keys()])
  const faults = [...messages].flatMap(([key, text]) => {
    const told = englishShapes.get(key)!
    const shape = messageShape(text, locale)
    const differs = (what: string, own: Iterable<string>, of: Iterable<string>) =>
      [...new Set(own)].sort().join() === [...new Set(of)].sort().join()
        ? []
        : [`${key}: other ${what}: ${text}`]
    return [
      ...(text.trim() === '' ? [`${key}: blank`] : []),
      ...differs('arguments', shape.arguments.keys(), told.arguments.keys()),
      ...differs('tags', shape.tags, told.tags),
      ...[...shape.arguments].flatMap(([name, options]) =>
        options === null || told.plurals.some(({ argument }) => argument === name)
          ? []
          : differs(`options of ${name}`, options, told.arguments.get(name) ?? []),
      ),
      ...shape.plurals.flatMap(({ argument, forms }) => {
        const isNumber =
          told.numbers.has(argument) || told.plurals.some((plural) => plural.argument === argument)
        // English is what is translated: where it has no form, nothing is of that number.
        const missing = (locale === 'en' ? [] : formsOf(locale)).filter(
          (form) =>
            !forms.includes(form) &&
            !(forms.includes(exactly[form] ?? form) && !(form === 'one' && oneIsMany(locale))),
        )
        return [
          ...(isNumber ? [] : [`${key}: ${argument} is no number in English`]),
          ...missing.map((form) => `${key}: ${argument} has no form for "${form}": ${text}`),
        ]
      }),
      // Other languages bend the whole word, and none can bend what is put in.
      ...(key === 'metric.quarter' && locale === 'en' ? [] : shape.touching).map(
        (word) => `${key}: a letter stands beside what is put in: ${word}`,
      ),
      ...(text.includes("'") ? [`${key}: ' is a sign of ICU; write ’: ${text}`] : []),
    ]
  })
  expect(faults).toEqual([])
})

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
  const said = messagesOf(en).flatMap(([key, text]) =>
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
  expect(unused).toEqual([])
})

function sourceTexts(folders: string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.includes('.test.'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n')
}
