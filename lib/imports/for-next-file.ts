import type { FigureField, Mapping } from '@/lib/spreadsheets/types'

/** What is said of one publication, and is another in the next: figures of a new month are none of the last one's report. */
const OF_PUBLICATION: readonly FigureField[] = ['report_id', 'published', 'accessed', 'url', 'archive_url']

/** The answers about a file that hold for the next of its form too: where its sheet and header are is found anew, and its publication asked. */
export function forNextFile(mapping: Mapping): Mapping {
  const constants = { ...mapping.constants }
  for (const field of OF_PUBLICATION) delete constants[field]
  return { ...mapping, sheet: null, header: null, constants }
}
