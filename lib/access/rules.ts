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

/** What tells of every country at once: nobody may whose role is limited to some. */
const ofAllCountries: ReadonlySet<Capability> = new Set(['audit.read'])

/** Somebody's role, and where it holds. */
export interface RoleHolder {
  role: Role
  disabled: boolean
  /** Codes of the countries that the role is limited to; none: it holds in all. */
  countries: readonly string[]
}

/** The countries that a role is limited to; null where it holds in all. That of administrators does, and the command's, who is nobody. */
export const limitedTo = (person: RoleHolder | null): readonly string[] | null =>
  person === null || person.role === 'administrator' || person.countries.length === 0
    ? null
    : person.countries

/** Whether a person may do `what` in some country at least; nobody and the disabled may nothing. */
export function mayDo(person: RoleHolder | null, what: Capability): boolean {
  if (person === null || person.disabled) return false
  if (ofAllCountries.has(what) && limitedTo(person) !== null) return false
  return ROLES.indexOf(person.role) >= ROLES.indexOf(firstRole[what])
}

/** Whether a person may do `what` to something of a country; of a blank one, which is none yet, only whose role holds in all. */
export function mayDoIn(person: RoleHolder | null, what: Capability, country: string): boolean {
  if (person === null || !mayDo(person, what)) return false
  return limitedTo(person)?.includes(country) ?? true
}

/** Whether a person may do `what` to something of several countries: in each of them. Of none it is as of a blank one. */
export const mayDoInAll = (
  person: RoleHolder | null,
  what: Capability,
  countries: readonly string[],
): boolean => (countries.length === 0 ? [''] : countries).every((country) => mayDoIn(person, what, country))
