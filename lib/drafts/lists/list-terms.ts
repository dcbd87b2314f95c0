import { isDay } from '@/lib/periods/day'
import { fold, foldedWords } from '@/lib/places/fold'
import { tidied } from '@/lib/signs/cleared'
import { type DraftContent, placeNamesOf } from '../schema'

/**
 * What a draft is found by: a word of its title, its country, an operator, that a check is answered, the template that it was begun from with
 * the day of its report; or its key, which every one has. And what it names of the lists: places, metrics and organisations, so that none of
 * these is taken away.
 */
export interface ListTerm {
  kind: 'key' | 'word' | 'country' | 'operator' | 'open' | 'template' | NamedTerm
  /** Folded, but the code of a country, what says a template, and places and metrics, which are as typed. */
  term: string
}

/** `named` marks a draft of which the others were written. */
type NamedTerm = 'named' | 'place' | 'metric' | 'organisation'

/** So many of a kind are kept of a draft: a list is no search of everything in it. */
const mostWords = 40
const mostOperators = 60

/** Longer ones are cut, here and where they are looked for: PostgreSQL's indexes hold no texts of any length. */
const LONGEST_TERM = 100

/** A text of no more signs than are kept, never half of one at its end. */
const cut = (text: string) => text.slice(0, LONGEST_TERM).replace(/[\uD800-\uDBFF]$/, '')

/** An operator's name as drafts are found by it. */
export const operatorTerm = (name: string): string => cut(fold(name))

/** The words of what somebody looks for, or of what it is looked for in. */
export const listWords = (text: string): string[] => [...new Set(foldedWords(tidied(text)).map(cut))]

/** A template with the day of a report that was begun from it; no day where what is typed is none. */
const templateTerm = (template: string, published: string): string =>
  `${cut(tidied(template))} ${isDay(published) ? published : ''}`.trimEnd()

/** Everything that lists find a draft by; at least its key, so that no draft is without a term. */
export function termsOf(
  content: DraftContent,
  { key, corrects }: { key: string; corrects: string },
): ListTerm[] {
  const { report, figures, template } = content
  const words = listWords(`${report.report_title} ${report.publisher} ${corrects}`)
  const operators = new Set(figures.map(({ cells }) => operatorTerm(cells.operator)).filter(Boolean))
  const isOpen = figures.some(({ answers }) => answers.some(({ reason }) => reason !== ''))
  return [
    // Its letters and digits by chance are no words that anybody looks for.
    { kind: 'key', term: key },
    ...words.slice(0, mostWords).map((term): ListTerm => ({ kind: 'word', term })),
    ...[cut(tidied(report.country))].filter(Boolean).map((term): ListTerm => ({ kind: 'country', term })),
    ...[...operators].slice(0, mostOperators).map((term): ListTerm => ({ kind: 'operator', term })),
    ...(isOpen ? [{ kind: 'open', term: 'yes' } as const] : []),
    ...(template === ''
      ? []
      : [{ kind: 'template', term: templateTerm(template, report.published) } as const]),
    ...namedTerms(content),
  ]
}

/** What a draft names of the lists, all of it: what is not found here may be taken away. */
function namedTerms(content: DraftContent): ListTerm[] {
  const { report, figures } = content
  const named: [NamedTerm, string[]][] = [
    ['place', placeNamesOf(content).map((place) => cut(tidied(place)))],
    ['metric', figures.map(({ cells }) => cut(tidied(cells.metric)))],
    [
      'organisation',
      [report.publisher, report.said_by, ...figures.map(({ cells }) => cells.operator)].map(operatorTerm),
    ],
  ]
  return [
    { kind: 'named', term: 'yes' },
    ...named.flatMap(([kind, terms]) =>
      [...new Set(terms)].filter(Boolean).map((term): ListTerm => ({ kind, term })),
    ),
  ]
}
