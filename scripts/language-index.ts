/**
 * What `npm run generate` and every build write of the languages that there are: a folder of lib/i18n/languages for each, found
 * without a line of code. Two files, since a browser needs to know the languages and must not be sent their messages.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isReviewed } from './translating/translations'

const root = new URL('../', import.meta.url)
const folder = new URL('lib/i18n/languages/', root)
const head = '// Made by `npm run generate` from the folders of lib/i18n/languages; do not edit.\n'

const knownLanguage = `/** A language: what it calls itself, which way it runs, how numbers and days are written in it (BCP 47), the countries that write them their own way, and whether people reviewed all of its texts. */
type KnownLanguage = {
  name: string
  dir: 'ltr' | 'rtl'
  format: string
  regions: readonly string[]
  reviewed: boolean
}

`

/** What language.json of a language says. */
interface LanguageFile {
  /** What the language calls itself. */
  name: string
  dir: 'ltr' | 'rtl'
  /** BCP 47: how numbers and days are written. */
  format: string
  /** Codes of countries whose readers write days their own way, by the locale of the country: ar-SY has other months than ar. */
  regions?: string[]
}

/** The codes of the languages that there are: English first, since all others are held against it; then by code. */
export async function languageCodes(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const codes = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const wrong = codes.find((code) => !/^[a-z]{2}$/.test(code))
  if (wrong !== undefined)
    throw new Error(`lib/i18n/languages/${wrong}: a language has a code of two letters`)
  return codes.sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1))
}

/** The text of each file by its path from the root of the project. */
export async function languageIndex(): Promise<Map<string, string>> {
  const codes = await languageCodes()
  const facts = await Promise.all(
    codes.map(async (code) => {
      const text = await readFile(new URL(`${code}/language.json`, folder), 'utf8')
      const { name, dir, format, regions = [] } = JSON.parse(text) as LanguageFile
      const reviewed = await isReviewed(code)
      const facts = {
        ...{ name: quoted(name), dir: quoted(dir), format: quoted(format) },
        ...{ regions: `[${regions.map(quoted).join(', ')}]`, reviewed },
      }
      const lines = Object.entries(facts).map(([fact, value]) => `    ${fact}: ${value},\n`)
      return `  ${code}: {\n${lines.join('')}  },\n`
    }),
  )
  const imports = codes
    .toSorted()
    .flatMap((code) => [
      `import ${code}Errors from './languages/${code}/errors.json'\n`,
      `import ${code} from './languages/${code}/messages.json'\n`,
    ])
  return new Map([
    [
      'lib/i18n/known-languages.ts',
      `${head}${knownLanguage}export const knownLanguages = {\n${facts.join('')}} as const satisfies Record<string, KnownLanguage>\n`,
    ],
    [
      'lib/i18n/all-messages.ts',
      `${head}${imports.join('')}\nexport const allMessages = {\n${codes
        .map((code) => `  ${code}: { ...${code}, errors: ${code}Errors },\n`)
        .join('')}}\n`,
    ],
  ])
}

const quoted = (text: string) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`

/** Writes what has changed; a sentence that says so. */
export async function writeLanguageIndex(): Promise<string> {
  let written = 'languages up to date'
  for (const [path, text] of await languageIndex()) {
    const file = new URL(path, root)
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue
    await writeFile(file, text)
    written = 'languages written'
  }
  return written
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await writeLanguageIndex())
