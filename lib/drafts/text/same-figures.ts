import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { elementAt } from '@/lib/lookup/element-at'
import { chosenCells, nothingChosen, type TextProposal } from './text-proposals'

/**
 * Proposals, of which each that states the figure of an earlier one again (a row of a table and the sentence about it) is held back and names it.
 * The same are amount, unit, metric, part, basis, days and places, each read in one way.
 */
export function withSameFigures(proposals: readonly TextProposal[]): TextProposal[] {
  const known = new Map<string, string>()
  return proposals.map((proposal) => {
    const key = figureKey(proposal)
    if (key === null) return proposal
    const first = known.get(key)
    if (first === undefined) {
      known.set(key, proposal.id)
      return proposal
    }
    return { ...proposal, held: 'repeated', sameAs: first }
  })
}

function figureKey(proposal: TextProposal): string | null {
  const { held, readings, places, sumOf } = proposal
  if (held !== null || readings.length !== 1 || sumOf.length > 0) return null
  if (places.some(({ options }) => options.length === 0)) return null
  const cells = chosenCells(proposal, nothingChosen)
  if (cells === null) return null
  const { amount, to, unit } = elementAt(readings, 0).printed
  const where = (cells.places ?? '').split(PLACE_SEPARATOR).sort()
  const { metric, part = '', basis, from = '', to: until = '', qualifier = 'exact' } = cells
  return JSON.stringify([metric, part, basis, from, until, qualifier || 'exact', amount, to, unit, where])
}
