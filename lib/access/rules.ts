import { ROLES, type Role } from './roles'

/** Everything that somebody may or may not do, with the first role that may. What readers may do needs no rule. */
const firstRole = {
  /** Look after one's own sign-in: open also to who still lacks a second factor that everybody needs. */
  'account.own': 'analyst',
  'desk.use': 'analyst',
  /** Write drafts of one's own and send them for review. */
  'draft.write': 'analyst',
  /** Read what others sent, return it, publish it. */
  'report.review': 'editor',
  'report.publish': 'editor',
  /** Correct or withdraw what is published. */
  'claim.correct': 'editor',
  /** Note events that charts mark. */
  'event.note': 'editor',
  /** Decide between reported figures. */
  'conflict.rule': 'editor',
  'audit.read': 'editor',
  'people.manage': 'administrator',
  'settings.change': 'administrator',
  /** Change names of places and organisations, merge them, add places and metrics. */
  'lists.change': 'administrator',
} as const satisfies Record<string, Role>

export type Capability = keyof typeof firstRole

export const MAYS = Object.keys(firstRole) as Capability[]

/** Whether a person may do `what`; nobody and the disabled may nothing. */
export function mayDo(person: { role: Role; disabled: boolean } | null, what: Capability): boolean {
  if (person === null || person.disabled) return false
  return ROLES.indexOf(person.role) >= ROLES.indexOf(firstRole[what])
}
