import 'server-only'
import { createHash } from 'node:crypto'
import { withDay } from '@/lib/i18n/asked-day'
import type { ChartData, ChartDataSource, PageChartData } from './chart-data'

/**
 * What the charts of a page are drawn from, as their address gives it, and what the page carries instead. Digests are the same for
 * the same numbers, names and days, at whatever data version they were read.
 */
export function pageChartData(
  address: string,
  figures: readonly { key: string; seed: ChartData }[],
): { seeds: PageChartData; source: ChartDataSource } {
  const sown = figures.map(({ key, seed }) => ({ key, digest: digestOf(seed), seed }))
  return {
    seeds: Object.fromEntries(sown.map(({ key, digest, seed }) => [key, { digest, seed }])),
    source: {
      address: withDay(address),
      digests: Object.fromEntries(sown.map(({ key, digest }) => [key, digest])),
    },
  }
}

function digestOf(seed: ChartData): string {
  return createHash('sha256').update(JSON.stringify(seed)).digest('base64url').slice(0, 16)
}
