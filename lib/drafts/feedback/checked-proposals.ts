import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { type DraftContent, newFigure } from '../schema'
import {
  chosenCells,
  nothingChosen,
  openProposals,
  type TextProposal,
  type TextReading,
} from '../text/text-proposals'
import type { ShownFinding } from './shown-finding'

/** A draft as if everything were entered that its text proposes and nobody decided on; what must be asked first is left out. */
export function withProposals(content: DraftContent, { proposals }: TextReading): DraftContent {
  const entered = openProposals(proposals, content).flatMap((proposal) => {
    const cells = proposal.held === null ? chosenCells(proposal, nothingChosen) : null
    return cells === null ? [] : [newFigure(proposal.id, cells)]
  })
  return { ...content, figures: [...content.figures, ...entered] }
}

/** What the rows of a draft with its proposals are called: figures, then proposals by their numbers in the text. */
export function rowNames(
  withProposals: DraftContent,
  reading: TextReading | null,
  content: DraftContent,
  { t }: I18n,
): (row: number) => string {
  return (row) => {
    if (row < content.figures.length) return t('draft.namedFigure', { number: row + 1 })
    const id = withProposals.figures[row]?.id
    const number = (reading?.proposals.findIndex((proposal) => proposal.id === id) ?? 0) + 1
    return t('draft.text.namedProposal', { number })
  }
}

/** Proposals with what the checks find about each. Links to other proposals lead to where these stand. */
export function withFindings(
  proposals: readonly TextProposal[],
  findings: readonly ShownFinding[],
  content: DraftContent,
  { t }: I18n,
): TextProposal[] {
  const open = new Set(openProposals(proposals, content).map(({ id }) => id))
  const led = (link: ShownFinding['links'][number]) => {
    const at = proposals.findIndex(({ id }) => open.has(id) && link.href === `#figure-${id}-amount`)
    return at < 0
      ? link
      : {
          text: t('draft.text.proposal', { number: at + 1 }),
          href: `#proposal-${elementAt(proposals, at).id}`,
        }
  }
  return proposals.map((proposal) => ({
    ...proposal,
    findings: findings
      .filter(({ figure }) => figure === proposal.id && open.has(figure))
      .map((finding) => ({ ...finding, links: finding.links.map(led) })),
  }))
}
