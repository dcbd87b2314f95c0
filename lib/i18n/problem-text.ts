import type { PlaceMeant, Problem, ProblemCode, Renaming, Told } from '@/lib/problems/problem'
import { isolated } from '@/lib/signs/directions'
import type { allMessages } from './all-messages'
import { withSemicolons } from './joined'
import { type Name, nameIn } from './names'
import { getI18n, type I18n } from './words'

/** A code without a message does not pass the compiler. */
type Message = keyof (typeof allMessages)['en']['problem']

type Said = Record<string, string | number>

/**
 * A problem in words, beginning with a small letter and without a full stop, with the remedy. Of each list among its values the message is also
 * given `has<Name>`, yes or no.
 */
export function problemText(problem: Problem, words: I18n): string {
  const message: Message & ProblemCode = problem.code
  const said: Said = {}
  for (const [name, value] of Object.entries<Value>(problem.values)) {
    said[name] = valueText(value, words)
    const length = lengthOf(value)
    if (length !== null)
      said[`has${name.charAt(0).toUpperCase()}${name.slice(1)}`] = length > 0 ? 'yes' : 'no'
  }
  const say = words.t as (key: string, values: Said) => string
  return say(`problem.${message}`, said)
}

/** The same as commands say it: in English, without the signs by which pages keep texts of two directions apart. */
export const commandText = (problem: Problem): string =>
  problemText(problem, getI18n('en')).replace(/[\u2066-\u2069]/g, '')

type Listed = readonly string[] | readonly PlaceMeant[] | readonly Renaming[]
type Value = string | number | Problem | Told | Listed

const isList = (value: Value): value is Listed => Array.isArray(value)

function lengthOf(value: Value): number | null {
  if (isList(value)) return value.length
  return typeof value === 'object' && 'texts' in value ? value.texts.length : null
}

function valueText(value: Value, words: I18n): string | number {
  if (typeof value !== 'object') return value
  if (isList(value)) return listText(value, words)
  if ('code' in value) return problemText(value, words)
  const { t, format } = words
  const list = format.list(value.texts)
  return value.more === 0 ? list : t('problemPart.more', { list, more: value.more })
}

function listText(list: Listed, words: I18n): string {
  const renamings: string[] = []
  const choices: string[] = []
  for (const one of list) {
    if (typeof one === 'string') choices.push(one)
    else if ('to' in one) renamings.push(words.t('problemPart.renaming', { from: one.from, to: one.to }))
    else choices.push(placeText(one, words))
  }
  return renamings.length > 0 ? withSemicolons(renamings, words) : either(choices, words)
}

function placeText({ code, name, names = {}, kind }: PlaceMeant, { t, locale }: I18n): string {
  const known = Object.entries(names).flatMap(([language, written]): Name[] =>
    written === null ? [] : [{ language, name: written }],
  )
  return t('problemPart.place', { code, name: nameIn(known, locale, name), kind })
}

const lists = new Map<string, Intl.ListFormat>()

/** "a, b or c". */
function either(texts: readonly string[], { tag, dir }: I18n): string {
  let format = lists.get(tag)
  if (format === undefined) {
    format = new Intl.ListFormat(tag, { type: 'disjunction' })
    lists.set(tag, format)
  }
  return format.format(texts.map((text) => isolated(text, dir)))
}
