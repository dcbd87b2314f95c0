import { LOCALES } from '@/lib/i18n/locales'
import type { EnteredName, KeptName, ListedKind } from '../types'

/** The column of all spellings that are no heading. */
export const SPELLINGS = 'spellings'

/** The languages that the desk speaks, each a column of names. */
const LANGUAGES: readonly string[] = Object.keys(LOCALES)

/** The columns of a grid of names: a language each, and the other spellings where there are such. */
export const columnsOfNames = (kind: ListedKind): readonly string[] =>
  kind === 'metric' ? LANGUAGES : [...LANGUAGES, SPELLINGS]

/** Between spellings in their cell. */
const BETWEEN = ';'

/** What a cell says of the names of a thing. */
export function cellOfNames(names: readonly EnteredName[], column: string): string {
  if (column === SPELLINGS)
    return names.flatMap(({ alias, name }) => (alias ? [name] : [])).join(`${BETWEEN} `)
  return names.find(({ alias, language }) => !alias && language === column)?.name ?? ''
}

/** The spellings that a cell says, each once; one that is `known` stays whole, also where it has a semicolon of its own. */
export function spellingsIn(text: string, known: readonly string[]): string[] {
  let rest = `${BETWEEN}${text}${BETWEEN}`
  const kept: string[] = []
  const own = known.filter((name) => name.includes(BETWEEN)).sort((a, b) => b.length - a.length)
  for (const name of own) {
    for (const gap of ['', ' ']) {
      const at = rest.indexOf(`${BETWEEN}${gap}${name}${BETWEEN}`)
      if (at < 0) continue
      kept.push(name)
      rest = rest.slice(0, at) + rest.slice(at + 1 + gap.length + name.length)
      break
    }
  }
  const others = rest.split(BETWEEN).map((name) => name.trim())
  return [...new Set([...kept, ...others.filter(Boolean)])]
}

/** The names once a cell says something else; kept ones keep their ids, new ones have 0. */
export function withCell(names: readonly KeptName[], column: string, text: string): KeptName[] {
  if (column !== SPELLINGS) {
    const name = text.trim()
    const isOwn = ({ alias, language }: EnteredName) => !alias && language === column
    const at = names.findIndex(isOwn)
    if (name === '') return names.filter((one) => !isOwn(one))
    const own = names[at]
    if (own === undefined) return [...names, { id: 0, language: column, name, alias: false }]
    return names.map((one) => (one === own ? { ...own, name } : one))
  }
  const aliases = names.filter(({ alias }) => alias)
  const asked = spellingsIn(
    text,
    aliases.map(({ name }) => name),
  )
  const kept = names.filter(({ alias, name }) => !alias || asked.includes(name))
  const added = asked.filter((name) => !aliases.some((alias) => alias.name === name))
  return [...kept, ...added.map((name) => ({ id: 0, language: '', name, alias: true }))]
}
