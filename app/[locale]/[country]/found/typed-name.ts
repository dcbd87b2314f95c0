/** What an address gives; a name that is given twice has a list. */
export type TypedParameters = { q?: string | string[] }

const longest = 200

/** The name that an address asks for, `?q=deir`; blank where it asks for none. */
export function typedName({ q = '' }: TypedParameters): string {
  return (typeof q === 'string' ? q : (q[0] ?? '')).trim().slice(0, longest)
}
