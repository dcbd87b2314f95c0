/** What is wrong with what was entered, and in which field; null: with the whole. */
export interface FormProblem {
  field: string | null
  text: string
}

/** What came of sending a form: what was typed, to show it again, and what to say. */
export interface FormState {
  /** Counts the times that it was sent, so that the same answer twice is told twice. */
  sent: number
  values: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  /** What was done, for a form that stays where it is. */
  done: string | null
  copy: CopyText | null
}

/** Something to copy, such as a link, under its name; what the button that copies it is called, and what it says then. */
export interface CopyText {
  name: string
  text: string
  button: string
  copied: string
}

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const unsent: FormState = { sent: 0, values: {}, problems: [], done: null, copy: null }

/** The answer to a form that could not be taken: the values of `kept` are shown again, those of one name with a space between, never a password. */
export function refused(
  before: FormState,
  form: FormData,
  kept: readonly string[],
  problems: readonly FormProblem[],
): FormState {
  const values = Object.fromEntries(kept.map((name) => [name, form.getAll(name).map(String).join(' ')]))
  return { sent: before.sent + 1, values, problems, done: null, copy: null }
}

/** The answer to a form that was taken and stays on the page: `values` are what it says from now on. */
export function taken(
  before: FormState,
  done: string,
  { copy = null, values = {} }: Partial<Pick<FormState, 'copy' | 'values'>> = {},
): FormState {
  return { sent: before.sent + 1, values, problems: [], done, copy }
}
