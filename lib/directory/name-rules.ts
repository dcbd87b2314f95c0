import { LONGEST } from '@/lib/exchange/limits'
import { canName } from '@/lib/organisations/name-fault'
import { cleared } from '@/lib/signs/cleared'
import type { EnteredName, KeptName } from './types'

/** Why names cannot be as somebody would have them, and which name is in the way. */
export type NameFault =
  | { fault: 'blank' | 'long' | 'signs' | 'language' | 'unnamed' }
  | { fault: 'twice' | 'second' | 'unseen'; other: string }

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A name as it is kept: without signs that nobody sees and that say nothing. */
export function tidiedName({ language, name, alias }: EnteredName): EnteredName {
  return { language: language.trim(), name: cleared(name, 'name').text, alias }
}

/** What is wrong with a name for itself; null where nothing is. */
export function nameFault({ language, name }: EnteredName): NameFault | null {
  if (name === '') return { fault: 'blank' }
  if (name.length > LONGEST.name) return { fault: 'long' }
  const { unseen } = cleared(name, 'name')
  if (unseen !== null) return { fault: 'unseen', other: unseen.name }
  if (!canName(name)) return { fault: 'signs' }
  if (language !== '' && !LANGUAGE.test(language)) return { fault: 'language' }
  return null
}

/**
 * What is wrong with all names of one thing together: it needs one that is no alias, has at most one such in each language, and
 * none twice. Case and accents tell spellings from each other.
 */
export function namesFault(names: readonly EnteredName[]): NameFault | null {
  if (!names.some(({ alias }) => !alias)) return { fault: 'unnamed' }
  const seen = new Set<string>()
  const named = new Map<string, string>()
  for (const { language, name, alias } of names) {
    const own = `${language} ${alias} ${name}`
    if (seen.has(own)) return { fault: 'twice', other: name }
    seen.add(own)
    if (alias) continue
    const other = named.get(language)
    if (other !== undefined) return { fault: 'second', other }
    named.set(language, name)
  }
  return null
}

/** What somebody would do to the names of one thing. */
export type NameChange =
  | { do: 'add'; name: EnteredName }
  | { do: 'change'; id: number; name: EnteredName }
  | { do: 'remove'; id: number }

/** The names after a change, the added one under the id 0; null where the name to change is not among them. */
export function namesAfter(names: readonly KeptName[], change: NameChange): KeptName[] | null {
  if (change.do === 'add') return [...names, { id: 0, ...change.name }]
  if (!names.some(({ id }) => id === change.id)) return null
  if (change.do === 'remove') return names.filter(({ id }) => id !== change.id)
  return names.map((name) => (name.id === change.id ? { id: change.id, ...change.name } : name))
}
