import 'server-only'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** The names of countries by their codes, with commas between them. */
export async function countryNames(codes: readonly string[], words: I18n): Promise<string> {
  const names = new Map(
    (await readCountries(currentDatabase(), words.locale)).map(({ code, name }) => [code, name]),
  )
  return withCommas(
    codes.map((code) => names.get(code) ?? code),
    words,
  )
}
