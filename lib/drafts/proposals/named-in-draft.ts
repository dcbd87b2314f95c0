import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { fold } from '@/lib/places/fold'
import { problemWith } from '@/lib/problems/problem'
import type { DraftPlace, DraftProblem } from '../feedback/to-claim-rows'
import type { DraftContent } from '../schema'
import type { ProposalKind } from './schema'

/** A name that a draft has, and the cell that it stands in. */
interface NamedInDraft extends DraftPlace {
  kind: ProposalKind
  name: string
}

/** Every place and organisation that a draft names, wherever it does, as typed. */
export function namedInDraft({ report, figures }: DraftContent): NamedInDraft[] {
  const organisation = { kind: 'organisation' as const }
  const named: NamedInDraft[] = [
    { ...organisation, figure: null, cell: 'publisher', name: report.publisher.trim() },
    { ...organisation, figure: null, cell: 'said_by', name: report.said_by.trim() },
    ...figures.flatMap(({ id: figure, cells }): NamedInDraft[] => [
      { ...organisation, figure, cell: 'operator', name: cells.operator.trim() },
      ...cells.places
        .split(PLACE_SEPARATOR)
        .map((name): NamedInDraft => ({ kind: 'place', figure, cell: 'places', name: name.trim() })),
    ]),
  ]
  return named.filter(({ name }) => name !== '')
}

/** Names that are proposed and wait for a decision: `kind` and the folded name. */
export type WaitingNames = ReadonlySet<string>

export const waitingKey = (kind: ProposalKind, name: string): string => `${kind} ${fold(name)}`

/** The problems of a draft that is still written: a place that is proposed is none. */
export const withoutProposed = (problems: readonly DraftProblem[], waiting: WaitingNames): DraftProblem[] =>
  problems.filter((problem) => proposedPlace(problem, waiting) === null)

/** The problems of a draft that shall be published: whatever it names that waits for a decision is one. */
export function withProposed(
  problems: readonly DraftProblem[],
  content: DraftContent,
  waiting: WaitingNames,
): DraftProblem[] {
  const organisations = namedInDraft(content).filter(
    ({ kind, name }) => kind === 'organisation' && waiting.has(waitingKey(kind, name)),
  )
  return [
    ...problems.map((problem) => {
      const text = proposedPlace(problem, waiting)
      return text === null ? problem : { ...problem, problem: problemWith('proposedName', { text }) }
    }),
    ...organisations.map(({ figure, cell, name }) => ({
      ...{ figure, cell, problem: problemWith('proposedName', { text: name }) },
    })),
  ]
}

/** The name of the place that a problem says is unknown, where it is proposed. */
function proposedPlace({ problem }: DraftProblem, waiting: WaitingNames): string | null {
  if (problem.code !== 'unknownPlace') return null
  const { text } = problem.values
  return waiting.has(waitingKey('place', text)) ? text : null
}
