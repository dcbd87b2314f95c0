import type { Capability } from './rules'

/** The pages of the desk in the order of its rail: the part of the address after /desk, and what one must be allowed. */
export const DESK_PAGES = [
  { part: '/inbox', name: 'desk.sources', may: 'draft.write' },
  { part: '', name: 'desk.title', may: 'desk.use' },
  { part: '/templates', name: 'desk.templates', may: 'draft.write' },
  { part: '/review', name: 'desk.review', may: 'report.review' },
  { part: '/reports', name: 'desk.reports', may: 'claim.correct' },
  { part: '/conflicts', name: 'desk.conflicts', may: 'conflict.rule' },
  { part: '/team', name: 'desk.team', may: 'report.review' },
  { part: '/lists', name: 'desk.lists', may: 'lists.change' },
  { part: '/imports', name: 'desk.imports', may: 'draft.write' },
  { part: '/people', name: 'desk.people', may: 'people.manage' },
  { part: '/audit', name: 'desk.audit', may: 'audit.read' },
  { part: '/settings', name: 'desk.settings', may: 'settings.change' },
  { part: '/account', name: 'desk.account', may: 'account.own' },
] as const satisfies readonly {
  part: string
  name: `desk.${string}`
  may: Capability
}[]

/** The page of the desk that an address of it belongs to; what is no page's own, such as a draft, belongs to the first one. */
export function deskPartOf(path: string): string {
  const inDesk = /\/desk(\/[^?#]*)?(?:[?#]|$)/.exec(path)?.[1] ?? ''
  const page = DESK_PAGES.find(
    ({ part }) => part !== '' && (inDesk === part || inDesk.startsWith(`${part}/`)),
  )
  return page?.part ?? ''
}
