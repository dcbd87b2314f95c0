import type { ReadImport } from '@/lib/imports/types'

/** What is answered about a file, one after another. */
export const IMPORT_STEPS = ['file', 'columns', 'questions', 'preview'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** Steps that can be gone to: columns once a sheet is known, the others once it is known what the columns come to. */
export function openSteps({ mapping, outcome }: Pick<ReadImport, 'mapping' | 'outcome'>): ImportStep[] {
  if (mapping === null) return ['file']
  return outcome === null ? ['file', 'columns'] : [...IMPORT_STEPS]
}

/** Organisations that a file would add, of which nobody was asked yet whether they are a party to the conflict. */
export const openStandings = ({ mapping, review }: Pick<ReadImport, 'mapping' | 'review'>): string[] =>
  (review?.organisations ?? []).filter(
    (name) => !(mapping?.standings ?? []).some((standing) => standing.name === name),
  )

/** The step that is asked for, where it can be gone to; else the first at which something is left to do. */
export function stepAt(asked: string, found: Pick<ReadImport, 'mapping' | 'outcome' | 'review'>): ImportStep {
  const open = openSteps(found)
  const known = open.find((step) => step === asked)
  if (known !== undefined) return known
  if (found.mapping === null) return 'file'
  if (found.outcome === null) return 'columns'
  return found.outcome.questions.length + openStandings(found).length > 0 ? 'questions' : 'preview'
}
