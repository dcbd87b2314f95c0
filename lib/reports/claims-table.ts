import 'server-only'
import { z } from 'zod'
import { type CountryOnRecord, findCountryOnRecord } from '@/lib/curves/summary-scope'
import { byteOrderMark, readParameters, required } from '@/lib/downloads/parameters'
import type { DownloadTable } from '@/lib/downloads/table'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { claimBatches } from './claims-export'

const schema = z.strictObject({
  country: required('country', 'the code of a country, such as SY'),
  bom: byteOrderMark,
})

/** Every claim on a country's record, as a file that may be entered again. */
export const claimsTable: DownloadTable<z.infer<typeof schema>, CountryOnRecord> = {
  columns: CLAIM_COLUMNS,
  read: (given) => readParameters(given, schema),
  find: (session, { country }) => findCountryOnRecord(session, country),
  batches: claimBatches,
  fileName: ({ code }) => `${code}-claims`,
}
