import 'server-only'
import type { Person } from './person'
import { type Capability, limitedTo, mayDoIn } from './rules'

declare const granted: unique symbol

/**
 * Leave to do `What`, and who has it. Writes take it as an argument, so that none can be called without having asked: only
 * the gate (a signed-in person) and the terminal (who may run commands on the server) can give it.
 */
export interface Permission<What extends Capability> {
  /** Who, as the audit keeps it: a person's id, or `terminal`. */
  readonly by: string
  readonly person: Person | null
  readonly [granted]: (what: What) => void
}

/** For the gate and the terminal alone; a test of the architecture holds that. */
export function grantPermission<What extends Capability>(
  by: string,
  person: Person | null,
): Permission<What> {
  return { by, person } as Permission<What>
}

/** Whether what was granted holds for something of a country: the terminal's does for all. */
export const holdsIn = (
  { person }: Pick<Permission<Capability>, 'person'>,
  what: Capability,
  country: string,
): boolean => person === null || mayDoIn(person, what, country)

/** The countries that what was granted is limited to; null where it holds in all. */
export const grantedCountries = ({
  person,
}: Pick<Permission<Capability>, 'person'>): readonly string[] | null =>
  person === null ? null : limitedTo(person)
