import { runMeasured, script } from './measured-process'
import type { Measurement } from './table'

type Measured =
  | 'perSecond'
  | 'figures'
  | 'half'
  | 'whole'
  | 'articlesPerSecond'
  | 'articlesByClock'
  | 'firstOfCountry'

/** Figures read from texts: how many texts a second on one core, and how the time of one grows with its length. */
export async function measureExtraction(): Promise<Measurement[]> {
  const { output } = await runMeasured(script('bench/extract.ts', []))
  const measured = JSON.parse(output) as Record<Measured, number>
  const { perSecond, figures, half, whole, articlesPerSecond, articlesByClock, firstOfCountry } = measured
  return [
    {
      what: 'figures read from short texts, one core',
      claims: figures,
      unit: 'texts/s',
      ours: perSecond,
      floor: null,
      against: '',
      aim: 500,
    },
    {
      what: 'figures read from a text of 100,000 characters',
      claims: figures,
      unit: 'ms',
      ours: whole,
      floor: half,
      against: 'a text half as long',
    },
    {
      what: 'figures read from whole articles, 60,000 places, one core',
      claims: figures,
      unit: 'texts/s',
      ours: articlesPerSecond,
      floor: null,
      against: '',
      aim: 300,
    },
    {
      what: 'the same by the clock, with whatever else the machine does',
      claims: figures,
      unit: 'texts/s',
      ours: articlesByClock,
      floor: null,
      against: '',
    },
    {
      what: 'first text on a country, with its places made ready',
      claims: figures,
      unit: 'ms',
      ours: firstOfCountry,
      floor: null,
      against: '',
      aim: 300,
    },
  ]
}
