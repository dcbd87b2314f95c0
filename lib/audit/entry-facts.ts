import { AUDIT_ACTIONS, isAuditAction, type SubjectKind } from './actions'

/** Something that an entry names by its key. */
export interface NamedRef {
  kind: Exclude<SubjectKind, 'nothing'>
  key: string
}

/** A name in a language, as entries about names have it. */
export interface NameInEntry {
  language: string
  name: string
  alias: boolean
}

/** What an entry tells beside its reason, in codes: what its sentence is made of. */
export interface EntryFacts {
  /** To what it was done; null where that is nothing in particular. */
  subject: NamedRef | null
  /** What else it names: to whom a draft was handed, what a place is read as. */
  other: NamedRef | null
  /** By which its sentence chooses its form; blank where it has one. */
  to: string
  /** Of what there are several. */
  count: number
  /** Code of the language that it is about, blank where it is about none. */
  language: string
  /** Code of a role. */
  role: string
  /** Texts and values as they were entered: what was, and what is. */
  from: string
  what: string
  /** Names that came and went. */
  added: readonly NameInEntry[]
  removed: readonly NameInEntry[]
}

const none: EntryFacts = {
  ...{ subject: null, other: null, to: '', count: 0, language: '', role: '', from: '', what: '' },
  ...{ added: [], removed: [] },
}

/** What an entry tells; whatever its values are, since entries stay that earlier versions wrote. */
export function factsOf(entry: {
  action: string
  subject: string
  before: string
  after: string
}): EntryFacts {
  const { action } = entry
  if (!isAuditAction(action)) return none
  const [before, after] = [valueIn(entry.before), valueIn(entry.after)]
  const kind = AUDIT_ACTIONS[action]
  const subject = kind === 'nothing' || entry.subject === '' ? null : { kind, key: entry.subject }
  return { ...none, subject, ...more(action, before, after) }
}

function more(action: keyof typeof AUDIT_ACTIONS, before: unknown, after: unknown): Partial<EntryFacts> {
  switch (action) {
    case 'audit.begin':
      return { count: numberIn(after, 'earlier') }
    case 'curves.wholes':
    case 'place.gazetteer':
    case 'reference.add':
      return { count: numberIn(after, 'added') }
    case 'draft.assign':
      return {
        ...otherOf('person', textIn(after, 'reviewer')),
        to: textIn(after, 'reviewer') === '' ? 'none' : 'one',
      }
    case 'draft.handOver':
      return otherOf('person', textIn(after, 'author'))
    case 'draft.fix':
      return { count: Array.isArray(after) ? after.length : 0 }
    case 'event.note':
      return { what: textIn(after, 'text') }
    case 'event.remove':
      return { what: textIn(before, 'text') }
    case 'import.draft':
      return { count: lengthIn(after, 'drafts') }
    case 'invitation.make':
      return { role: textIn(after, 'role'), what: textsIn(after, 'countries').join(', ') }
    case 'metric.group.label':
    case 'metric.texts':
      return { language: textIn(after, 'language') }
    case 'place.merge':
    case 'organisation.merge':
      return otherOf(action === 'place.merge' ? 'place' : 'organisation', textIn(after, 'into'))
    case 'place.unmerge':
    case 'organisation.unmerge':
      return otherOf(action === 'place.unmerge' ? 'place' : 'organisation', textIn(before, 'into'))
    case 'place.refile':
      return otherOf('place', textIn(after, 'parent'))
    case 'place.rename':
    case 'organisation.rename':
      return { added: namesBut(after, before), removed: namesBut(before, after) }
    case 'place.remove':
    case 'organisation.remove':
    case 'metric.remove':
      return { what: firstName(before) }
    case 'organisation.standing':
      return { to: textIn(after, 'standing') === 'party' ? 'party' : 'none' }
    case 'person.change':
      return {
        to: fieldIn(after, 'disabled') === true ? 'disabled' : 'role',
        role: textIn(after, 'role'),
        what: textsIn(after, 'countries').join(', '),
      }
    case 'person.add':
      return { role: textIn(after, 'role') }
    case 'proposal.make':
      return { what: textIn(after, 'typed') }
    case 'proposal.accept':
    case 'proposal.join':
    case 'proposal.refuse':
      return { what: textIn(before, 'typed') }
    case 'person.language':
      return { language: typeof after === 'string' ? after : '' }
    case 'person.second-factor':
      return { to: after === 'off' ? 'off' : 'on' }
    case 'report.import':
    case 'report.publish':
      return { count: lengthIn(after, 'entered') }
    case 'ruling.make':
      return { to: textIn(after, 'ruling') }
    case 'setting.change':
      return { from: plain(before), what: plain(after) }
    case 'sign-in.refused':
      return { to: textIn(after, 'why') }
    case 'source.add':
      return { count: numberIn(after, 'count') }
    case 'source.set':
      return { count: Array.isArray(before) ? before.length : 0 }
    case 'source.enter':
      return otherOf('report', textIn(after, 'report'))
    case 'source.use':
      return otherOf('draft', textIn(after, 'draft'))
    default:
      return {}
  }
}

function valueIn(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const fieldIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const textIn = (value: unknown, name: string): string => {
  const field = fieldIn(value, name)
  return typeof field === 'string' ? field : ''
}

const textsIn = (value: unknown, name: string): string[] => {
  const field = fieldIn(value, name)
  return Array.isArray(field) ? field.filter((one) => typeof one === 'string') : []
}

const numberIn = (value: unknown, name: string): number => {
  const field = fieldIn(value, name)
  return typeof field === 'number' ? field : 0
}

const lengthIn = (value: unknown, name: string): number => {
  const field = fieldIn(value, name)
  return Array.isArray(field) ? field.length : 0
}

const plain = (value: unknown): string =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? String(value) : ''

const otherOf = (kind: NamedRef['kind'], key: string): Pick<EntryFacts, 'other'> => ({
  other: key === '' ? null : { kind, key },
})

const namesIn = (value: unknown): NameInEntry[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const name = textIn(one, 'name')
    return name === ''
      ? []
      : [{ name, language: textIn(one, 'language'), alias: fieldIn(one, 'alias') === true }]
  })

/** The names of one list that are not in the other. */
const namesBut = (names: unknown, others: unknown): NameInEntry[] => {
  const keyOf = ({ name, language, alias }: NameInEntry) => `${language} ${alias} ${name}`
  const known = new Set(namesIn(others).map(keyOf))
  return namesIn(names).filter((one) => !known.has(keyOf(one)))
}

/** What something was called that is gone. */
const firstName = (value: unknown): string => {
  const names = namesIn(fieldIn(value, 'names'))
  return (names.find(({ language }) => language === 'en') ?? names[0])?.name ?? textIn(value, 'label')
}
