/** What people of the desk are, from the least to the most that they may do: each may do what the one before may. */
export const ROLES = ['analyst', 'editor', 'administrator'] as const

export type Role = (typeof ROLES)[number]

/** The role that a text names, or null where it names none. */
export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null
}
