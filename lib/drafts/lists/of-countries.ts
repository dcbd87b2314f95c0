/** What narrows a read of drafts to those of some countries; nothing where these are null: of all. */
export const ofCountries = (
  countries: readonly string[] | null,
): { terms?: { some: { kind: string; term: { in: string[] } } } } =>
  countries === null ? {} : { terms: { some: { kind: 'country', term: { in: [...countries] } } } }
