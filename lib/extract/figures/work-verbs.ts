import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import type { MetricKey, ProposalStatus } from '../types'

/** What a language file may say was done. */
type DeedName =
  | 'clear'
  | 'destroy'
  | 'deliver'
  | 'check'
  | 'survey'
  | 'cancel'
  | 'reduce'
  | 'confirm'
  | 'find'
  | 'remain'
  | 'taint'
  | 'other'

/** Verbs that stand together ("found and destroyed"), tokens first to last, and what they come to. */
export type WorkVerb = {
  first: number
  last: number
  names: ReadonlySet<DeedName>
  status: ProposalStatus | 'other'
}

const FARTHEST_PARTNER = 3
const FARTHEST_NEGATION = 8
const FARTHEST_WITHOUT = 3
const FARTHEST_PLAN = 6
/** "To destroy": so many small words may stand between "to" and its verb. */
const FARTHEST_PURPOSE = 1

/** The deeds of a sentence, from left to right. */
export function workVerbsOf(reading: ParsedText, sentence: Sentence): WorkVerb[] {
  const verbs = reading.hitsIn('verb', sentence)
  const groups: PhraseMatch[][] = []
  for (const verb of verbs) {
    const group = groups.at(-1)
    if (group && standsWith(reading, lastOf(group), verb)) group.push(verb)
    else groups.push([verb])
  }
  let from = sentence.first
  return groups.map((group) => {
    const first = elementAt(group, 0).first
    const last = lastOf(group).last
    const names = new Set(group.map((verb) => nameInLanguage(verb) as DeedName))
    const status = changed(reading, from, first, statusOf(names))
    from = last + 1
    return { first, last, names, status }
  })
}

/** Whether a deed can have been done to what a metric counts. */
export function concerns({ names, status }: WorkVerb, metric: WorkMetric): boolean {
  // "A fire destroyed" is told as one, and concerns what can be destroyed.
  const isAlways = (name: DeedName) => ALWAYS.has(name) && (name !== 'other' || status === 'other')
  return [...names].some((name) => MAY_BE_DONE[metric].has(name) || isAlways(name))
}

/** What verbs of work are told of. */
export type WorkMetric = Extract<MetricKey, 'devices' | 'buildings' | 'roads' | 'area' | 'aid'>

const ALWAYS = new Set<DeedName>(['remain', 'taint', 'other'])
const MAY_BE_DONE: Readonly<Record<WorkMetric, ReadonlySet<DeedName>>> = {
  devices: new Set<DeedName>(['destroy', 'clear', 'find']),
  buildings: new Set<DeedName>(['clear', 'check', 'survey']),
  roads: new Set<DeedName>(['clear', 'check', 'survey']),
  area: new Set<DeedName>(['clear', 'check', 'survey', 'deliver', 'cancel', 'reduce', 'confirm']),
  aid: new Set<DeedName>(['deliver']),
}

/** What is said of people, as of what was done: that it was not, or is planned, counts for it too. */
export function workVerbAt(reading: ParsedText, sentence: Sentence, { first, last }: PhraseMatch): WorkVerb {
  return { first, last, names: new Set(), status: changed(reading, sentence.first, first, 'done') }
}

/** "Found and destroyed" is done; what remains to be cleared is not, whatever else is said of it. */
function statusOf(names: ReadonlySet<DeedName>): WorkVerb['status'] {
  if (names.has('remain')) return 'remaining'
  // "Contaminated land has been cleared" is done.
  if (names.has('taint') && !names.has('clear')) return 'contaminated'
  if (names.has('clear') || names.has('destroy') || names.has('deliver') || names.has('check')) return 'done'
  if (names.has('cancel') || names.has('reduce')) return 'done'
  if (names.has('survey')) return 'surveyed'
  return names.has('find') ? 'found' : 'other'
}

function standsWith({ tokens, numberAt }: ParsedText, before: PhraseMatch, after: PhraseMatch): boolean {
  let words = 0
  let depth = 0
  for (let at = before.last + 1; at < after.first; at++) {
    const { kind, text } = elementAt(tokens, at)
    if (text === '(') depth += 1
    else if (text === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (kind === 'digits' || /[;:.]/.test(text) || numberAt(at)) return false
    else if (kind === 'word') words += 1
  }
  return words <= FARTHEST_PARTNER
}

/** The status, where "not", "will" or "in order to" stands before the verb in its clause. */
function changed(
  reading: ParsedText,
  from: number,
  verb: number,
  status: WorkVerb['status'],
): WorkVerb['status'] {
  const modes = reading.hitsIn('mode', { first: clauseOf(reading, from, verb), last: verb - 1 })
  const near = (name: string, farthest: number) =>
    modes.some(
      (hit) =>
        nameInLanguage(hit) === name && hit.last < verb && wordsBetween(reading, hit.last, verb) <= farthest,
    )
  // "Not a month goes by without" affirms.
  if (near('not', FARTHEST_NEGATION) !== near('without', FARTHEST_WITHOUT)) return 'negated'
  const isPlan = near('plan', FARTHEST_PLAN) || near('purpose', FARTHEST_PURPOSE)
  return isPlan && status !== 'other' ? 'planned' : status
}

/** Whether a sentence tells of what is on its way, and of nothing that has arrived. */
export function isInTransit(reading: ParsedText, sentence: Sentence, deeds: readonly WorkVerb[]): boolean {
  const says = reading.hitsIn('aside', sentence).some((hit) => nameInLanguage(hit) === 'transit')
  return says && !deeds.some(({ names, status }) => names.has('deliver') && status === 'done')
}

/** What is planned of aid that no verb is said of: "they will carry 300 tons". */
export function isPromised(reading: ParsedText, sentence: Sentence, number: number): boolean {
  return reading
    .hitsIn('mode', { first: sentence.first, last: number - 1 })
    .some((hit) => nameInLanguage(hit) === 'plan' && wordsBetween(reading, hit.last, number) <= FARTHEST_PLAN)
}

/** Where the clause of a verb begins: behind the last semicolon, at the earliest at `from`. */
function clauseOf({ tokens }: ParsedText, from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) if (/^[;:؛]$/.test(elementAt(tokens, at).text)) return at + 1
  return from
}

function wordsBetween({ tokens }: ParsedText, after: number, before: number): number {
  let words = 0
  for (let at = after + 1; at < before; at++) words += elementAt(tokens, at).kind === 'sign' ? 2 : 1
  return words
}
