import { useState } from 'react'
import type { ChartData, ChartDataSource, PageChartData } from '@/lib/charts/interactive/chart-data'
import { underSite } from '@/lib/i18n/site-path'

/** Why a chart stays as it came with its page: nothing was fetched, or what was is not what the page was made from. */
export type Trouble = 'failed' | 'outdated'

class Outdated extends Error {}

/** What was asked for, by address: one request however many charts a page has, and another after one that failed. */
const asked = new Map<string, Promise<PageChartData>>()

/**
 * Fetches what a chart is drawn from, together with what needs it. `fetched` gives null where either could not be had, or
 * where the record has moved on and numbers would differ from those of the page; `trouble` then says which.
 */
export function useChartData({ address, digests }: ChartDataSource, metric: string) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [fetching, setFetching] = useState(false)
  const fetched = async <Needing>(needing: Promise<Needing>): Promise<[Needing, ChartData] | null> => {
    setFetching(true)
    try {
      const both = await Promise.all([needing, seedOf(metric, address, digests[metric])])
      setTrouble(null)
      return both
    } catch (error) {
      setTrouble(error instanceof Outdated ? 'outdated' : 'failed')
      return null
    } finally {
      setFetching(false)
    }
  }
  return { trouble, fetching, fetched }
}

async function seedOf(metric: string, address: string, digest: string | undefined): Promise<ChartData> {
  const found = (await seedsAt(address))[metric]
  if (found !== undefined && found.digest === digest) return found.seed
  asked.delete(address)
  throw new Outdated(`${address} has another ${metric}`)
}

function seedsAt(address: string): Promise<PageChartData> {
  let answer = asked.get(address)
  if (answer === undefined) {
    answer = request(address)
    asked.set(address, answer)
    answer.catch(() => asked.delete(address))
  }
  return answer
}

async function request(address: string): Promise<PageChartData> {
  const answer = await fetch(underSite(address))
  // The page itself is gone: its place or its organisation may be read as another now.
  if (answer.status === 404) return {}
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return answer.json()
}
