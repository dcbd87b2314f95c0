/** `ledger.ts CLAIMS`: reconciles one stream of so many claims; prints what each time took, as JSON. */

import { readFileSync } from 'node:fs'
import { commandText } from '@/lib/i18n/problem-text'
import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import type { Claim } from '@/lib/ledger/types'
import { elementAt } from '@/lib/lookup/element-at'
import { present } from '@/lib/lookup/present'
import type { Metric } from '@/lib/metrics/types'
import { boundsOf } from '@/lib/quantities/bounds'
import { fictionalCountry } from './generator/country'
import { operationsIn } from './generator/operations'
import { claimsOfOneStream, dayCount } from './generator/reports'

const warmUps = 3
const repetitions = 15
const country = fictionalCountry()
const plan = { country, operations: operationsIn(country, 1, dayCount), claims: Number(process.argv[2]) }
const metrics = JSON.parse(readFileSync(new URL('../prisma/seed/metrics.json', import.meta.url), 'utf8')) as {
  metrics: Metric[]
}

const claims = claimsOfOneStream(plan).map((claim, number): Claim => {
  const metric = present(
    metrics.metrics.find(({ key }) => key === claim.metric),
    claim.metric,
  )
  const read = boundsOf(claim, metric)
  if (!read.ok) throw new Error(commandText(elementAt(read.problems, 0).problem))
  const { basis, from, to, published } = claim
  const id = String(number).padStart(6, '0')
  return { id, basis, from: from === '' ? null : from, to, published, ...read.bounds }
})

const took: number[] = []
for (let number = 0; number < warmUps + repetitions; number++) {
  const started = performance.now()
  reconcileStream(claims)
  took.push(performance.now() - started)
}
console.log(JSON.stringify(took.slice(warmUps)))
