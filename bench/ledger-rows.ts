import { runMeasured, script } from './measured-process'
import { median } from './median'
import type { Measurement } from './table'

const sizes = [500, 1_000, 2_000, 4_000, 8_000, 16_000]

/** One stream through the ledger, and how that grows: each row beside the one of half its claims. */
export async function measureLedger(): Promise<Measurement[]> {
  const rows: Measurement[] = []
  for (const claims of sizes) {
    const { output } = await runMeasured(script('bench/ledger.ts', [String(claims)]))
    rows.push({
      what: 'one stream through the ledger',
      claims,
      unit: 'ms',
      ours: median(JSON.parse(output) as number[]),
      floor: rows.at(-1)?.ours ?? null,
      against: rows.length === 0 ? '' : 'half as many claims',
      aim: claims === 4_000 ? 150 : undefined,
    })
  }
  return rows
}
