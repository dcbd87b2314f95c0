import type { Capability } from './rules'

/** The pages of the desk in the order of its navigation: the part of the address after /desk, and what one must be allowed. */
export const DESK_PAGES = [
  { part: '', name: 'desk.title', may: 'desk.use' },
  { part: '/imports', name: 'desk.imports', may: 'draft.write' },
  { part: '/review', name: 'desk.review', may: 'report.review' },
  { part: '/sources', name: 'desk.sources', may: 'draft.write' },
  { part: '/reports', name: 'desk.reports', may: 'claim.correct' },
  { part: '/conflicts', name: 'desk.conflicts', may: 'conflict.rule' },
  { part: '/lists', name: 'desk.lists', may: 'lists.change' },
  { part: '/audit', name: 'desk.audit', may: 'audit.read' },
  { part: '/people', name: 'desk.people', may: 'people.manage' },
  { part: '/settings', name: 'desk.settings', may: 'settings.change' },
  { part: '/account', name: 'desk.account', may: 'account.own' },
] as const satisfies readonly {
  part: string
  name: `desk.${string}`
  may: Capability
}[]
