/** What administrators can switch, and how it stands where nobody has: the keys of table `Setting`. */
export const SETTINGS = {
  /** Only those who are signed in may read. */
  'reading.closed': false,
  /** Numbers and days are written in the digits of the page's language: ٢٠١٧ in Arabic. */
  'reading.ownDigits': false,
  /** Readers are asked for better sources, which wait at the desk. */
  'readers.sources': false,
  /** Nobody publishes a report of their own. */
  'desk.fourEyes': true,
  /** Editors may publish a small spreadsheet at once, where nobody asks for a second person. */
  'desk.importsPublish': false,
  /** The command `npm run import` puts nothing on the record: what it would enter is reviewed at the desk. */
  'desk.importsReviewed': false,
  /** The files of documents that reports are read from are kept, for the desk alone. */
  'desk.keepsDocuments': false,
  /** Whoever works on the desk needs a second factor. */
  'signIn.twoFactor': false,
} as const

export type SettingKey = keyof typeof SETTINGS

export type Settings = Record<SettingKey, boolean>

/** Settings from the rows of the table; what is not there, or says neither yes nor no, stands as above. */
export function settingsOf(rows: readonly { key: string; value: string }[]): Settings {
  const said = new Map(rows.map(({ key, value }) => [key, value]))
  const entries = Object.entries(SETTINGS).map(([key, usual]) => {
    const value = said.get(key)
    return [key, value === 'yes' ? true : value === 'no' ? false : usual]
  })
  return Object.fromEntries(entries) as Settings
}
