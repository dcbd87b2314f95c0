import type { LanguageCode } from '../read-languages'
import aliases from './country-aliases.json'

const A = 'A'.charCodeAt(0)
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at))

/** What a language calls the countries of the world, and what they are called besides: [two letters, name]. Source: Unicode CLDR, as the runtime has it. */
export function countryNames(language: LanguageCode): Array<readonly [string, string]> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = names.of(code)
    const others: readonly string[] = (aliases as Readonly<Record<string, string[]>>)[code] ?? []
    return name ? [name, ...others].map((one) => [code, one] as const) : []
  })
}
