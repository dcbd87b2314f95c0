import { parseRole } from '@/lib/access/roles'
import type { mayDo } from '@/lib/access/rules'
import { isAuditAction } from '@/lib/audit/actions'
import { type EntryFacts, factsOf, type NamedRef, type NameInEntry } from '@/lib/audit/entry-facts'
import type { AuditRow } from '@/lib/audit/types'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { AuditedThings } from '@/lib/reports/audited-things'
import { auditHref } from './audit-href'
import { settingName, settingValue } from './setting-words'

/** A stretch of a sentence; `href` is the page of what it names, null where it names nothing that can be opened. */
export interface SentencePart {
  text: string
  href: string | null
}

/** An entry of the audit in words. */
export interface AuditLine {
  id: number
  at: string
  by: SentencePart
  sentence: SentencePart[]
  /** Names that came and went, a line each. */
  changes: string[]
  reason: string
  action: string
  subject: string
  before: string
  after: string
}

/** Everything that entries name, so that it can be read at once. */
export const namedIn = (rows: readonly AuditRow[]): NamedRef[] =>
  rows.flatMap((row) => {
    const { subject, other } = factsOf(row)
    return [subject, other].flatMap((ref) => (ref === null ? [] : countryToo(ref)))
  })

/** A setting of a country is said with its name. */
const countryToo = (ref: NamedRef): NamedRef[] => {
  const code = ref.kind === 'setting' ? /^country\.([A-Z]{2})\./.exec(ref.key)?.[1] : undefined
  return code === undefined ? [ref] : [ref, { kind: 'country', key: code }]
}

/** An entry in the words of a reader. `things`: what its `namedIn` names. */
export function toAuditLine(
  row: AuditRow,
  things: AuditedThings,
  words: I18n,
  reader: Parameters<typeof mayDo>[0],
): AuditLine {
  const { locale, t } = words
  const facts = factsOf(row)
  const called = (ref: NamedRef | null, former: string): SentencePart => {
    if (ref === null) return { text: '', href: null }
    const thing = things(ref)
    const gone = t('audit.gone', { key: former || ref.key })
    if (thing === null) return { text: gone, href: null }
    return { text: nameOf(ref, thing.name, things, words), href: auditHref(ref, thing, locale, reader) }
  }
  const by: SentencePart = {
    text: row.name ?? t('audit.actor', { by: row.by === 'set-up' ? 'setup' : row.by }),
    href:
      row.name === null
        ? null
        : auditHref({ kind: 'person', key: row.by }, { key: row.by, name: '', country: '' }, locale, reader),
  }
  const { id, at, reason, action, subject, before, after } = row
  return {
    ...{ id, at, by, reason, action, subject, before, after },
    sentence: sentenceOf(row, facts, called(facts.subject, facts.what), called(facts.other, ''), words),
    changes: [
      ...(facts.added.length > 0 ? [t('audit.namesAdded', { names: namesText(facts.added, words) })] : []),
      ...(facts.removed.length > 0
        ? [t('audit.namesRemoved', { names: namesText(facts.removed, words) })]
        : []),
    ],
  }
}

/** The sentence as one text, for files. */
export const sentenceText = ({ sentence }: AuditLine): string => sentence.map(({ text }) => text).join('')

function sentenceOf(
  { action, subject }: AuditRow,
  facts: EntryFacts,
  name: SentencePart,
  other: SentencePart,
  words: I18n,
): SentencePart[] {
  const { t } = words
  if (!isAuditAction(action)) return [{ text: t('audit.unknown', { action, subject }), href: null }]
  const { to, count, language } = facts
  const isSetting = facts.subject?.kind === 'setting'
  const value = (text: string) => (isSetting ? settingValue(subject, text, words) : text)
  const linked = (part: SentencePart) => (chunks: unknown) => ({ text: textOf(chunks), href: part.href })
  const written = t.rich(`audit.did.${action}`, {
    name: name.text || t('history.blank'),
    other: other.text || t('history.blank'),
    ...{ to, count },
    named: facts.subject === null ? 'no' : 'yes',
    language: language === '' ? t('lists.noLanguage') : languageName(language, words),
    role: heldRole(facts, words),
    from: value(facts.from),
    what: value(facts.what) || subject,
    l: linked(name) as never,
    o: linked(other) as never,
  })
  return (Array.isArray(written) ? written : [written]).map((part: unknown) =>
    isPart(part) ? part : { text: String(part), href: null },
  )
}

const isPart = (part: unknown): part is SentencePart =>
  typeof part === 'object' && part !== null && 'href' in part

const textOf = (chunks: unknown): string =>
  Array.isArray(chunks) ? chunks.map(String).join('') : String(chunks)

function nameOf(ref: NamedRef, name: string, things: AuditedThings, words: I18n): string {
  if (ref.kind === 'setting') {
    const [, country] = countryToo(ref)
    return settingName(ref.key, country === undefined ? '' : (things(country)?.name ?? country.key), words)
  }
  if (name === '') return words.t('desk.untitled')
  return ref.kind === 'metric' ? words.format.sentence(name) : name
}

/** A role, and the countries that it is limited to where the entry says so. */
const heldRole = ({ role, what }: EntryFacts, words: I18n): string => {
  const name = roleName(role, words)
  return role === '' || what === ''
    ? name
    : withCommas([name, words.t('people.onlyIn', { countries: what })], words)
}

const roleName = (role: string, { t }: I18n): string => {
  const known = parseRole(role)
  return known === null ? role : t(`role.${known}`)
}

/** Codes of languages are as somebody typed them: one that is none stands as it is. */
function languageName(language: string, { format }: I18n): string {
  try {
    return format.language(language)
  } catch {
    return language
  }
}

const namesText = (names: readonly NameInEntry[], words: I18n): string =>
  withCommas(
    names.map(({ name, language, alias }) =>
      words.t('audit.nameIn', {
        name,
        language: alias || language === '' ? words.t('lists.alias') : languageName(language, words),
      }),
    ),
    words,
  )
