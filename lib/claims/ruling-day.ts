/** What the audit calls those who enter files: the command, and a new record that takes the sample. */
export const FILE_AUTHORS = { command: 'import', sample: 'sample' } as const

/** Who made a ruling and when, as its row has it: a moment, or the day alone that a file gives. */
export interface MadeAt {
  by: string
  at: string
}

const isDay = (at: string) => at.length === 'YYYY-MM-DD'.length

/** Whether the ruling is of a file that does not say when it was made: `at` is then when the file was entered. */
export function cameWithFile({ by, at }: MadeAt): boolean {
  return !isDay(at) && Object.values<string>(FILE_AUTHORS).includes(by)
}

/** Whether the ruling was made at the desk, or by whoever else does not enter files. */
export function wasMadeHere({ by, at }: MadeAt): boolean {
  return !isDay(at) && !cameWithFile({ by, at })
}

/** The ISO day on which a ruling was made; blank where nobody says. */
export function dayOfRuling(made: MadeAt): string {
  return cameWithFile(made) ? '' : made.at.slice(0, 10)
}
