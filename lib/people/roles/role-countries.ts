/** The codes of the countries that somebody's role is limited to, as they are kept: in the order of letters, with a space between. */
export const countriesText = (codes: readonly string[]): string => [...new Set(codes)].sort().join(' ')

/** The codes in what is kept; none where the role holds everywhere. */
export const countriesIn = (kept: string | null | undefined): string[] =>
  (kept ?? '').split(' ').filter(Boolean)
