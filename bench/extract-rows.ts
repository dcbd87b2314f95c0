import { runMeasured, script } from './measured-process'
import type { Measurement } from './table'

/** Figures read from texts: how many texts a second on one core, and how the time of one grows with its length. */
export async function measureExtraction(): Promise<Measurement[]> {
  const { output } = await runMeasured(script('bench/extract.ts', []))
  const { perSecond, figures, half, whole, articlesPerSecond, firstOfCountry } = JSON.parse(output) as Record<
    'perSecond' | 'figures' | 'half' | 'whole' | 'articlesPerSecond' | 'firstOfCountry',
    number
  >
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
