/** The settings of a country's record, by its code. */
export const stateKeys = (code: string) => ({
  staleAfterDays: `country.${code}.staleAfterDays`,
  closed: `country.${code}.closed`,
})
