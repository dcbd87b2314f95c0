import { z } from 'zod'
import { nameFault, tidiedName } from '@/lib/directory/name-rules'
import type { Name } from '@/lib/i18n/names'
import { PLACE_KINDS, type PlaceKind } from '@/lib/places/tree'

export const PROPOSAL_KINDS = ['place', 'organisation'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

/** What somebody proposes: the name as the draft has it, names by language, and of a place what it is and where it lies. */
export interface ProposalContent {
  typed: string
  names: Name[]
  /** Blank where nobody said, and of organisations. */
  placeKind: PlaceKind | ''
  /** Code or name of the place around it, or blank. */
  liesIn: string
}

/** A proposal as it is kept. */
export interface StoredProposal {
  id: number
  key: string
  kind: ProposalKind
  country: string
  draftKey: string
  content: ProposalContent
  /** Id and name of who made it, and when. */
  by: string
  byName: string
  at: string
  state: string
  reason: string
}

/** A name in a draft that is not on record, with the last proposal of it. */
export interface UnknownName {
  kind: ProposalKind
  name: string
  proposal: StoredProposal | null
}

const content = z.object({
  typed: z.string(),
  names: z.array(z.object({ language: z.string(), name: z.string() })),
  placeKind: z.enum(PLACE_KINDS).or(z.literal('')).catch(''),
  liesIn: z.string().catch(''),
})

/** What was kept of a proposal. @throws where this program has not written it */
export const parseProposal = (kept: string): ProposalContent => content.parse(JSON.parse(kept))

/** Why a proposal cannot be made, or not be decided on so: the field that is wrong, or what happened meanwhile. */
export type ProposalFault =
  | 'names'
  | 'kind'
  | 'liesIn'
  | 'code'
  | 'taken'
  | 'joinWith'
  | 'reason'
  | 'known'
  | 'decided'
  | 'gone'

/** Names as they are typed, one to a line behind the code of its language; null where a line is none, or a language has two. */
export function parseNames(text: string): Name[] | null {
  const names: Name[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue
    const [, language = '', typed = ''] = /^\s*([A-Za-z-]{2,20})\s*[:：]\s*(.*)$/.exec(line) ?? []
    const name = tidiedName({ language, name: typed, alias: false })
    if (language === '' || nameFault(name) !== null) return null
    if (names.some((other) => other.language === name.language)) return null
    names.push({ language: name.language, name: name.name })
  }
  return names
}

/** Names as they are typed. */
export const namesText = (names: readonly Name[]): string =>
  names.map(({ language, name }) => `${language}: ${name}`).join('\n')
