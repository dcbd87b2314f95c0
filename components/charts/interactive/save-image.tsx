import { heightOnSlide, type PictureWords, toChartImage } from '@/lib/charts/export/image-export'
import type { ChartData } from '@/lib/charts/interactive/chart-data'
import type { ChartView } from '@/lib/charts/interactive/chart-view'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import type { ShownPeriod } from '@/lib/charts/period'
import type { I18n } from '@/lib/i18n/words'
import { ImageDrawing } from './image-drawing'
import { type ImageKind, measured, savePicture } from './picture-file'

/** What of a chart is shown, from which a picture of it is drawn. */
export type ShownChart = {
  metric: string
  view: ChartView
  period: ShownPeriod | null
  height: number
  words: I18n
}

/**
 * Draws a chart as a picture on paper and hands it to the browser as a file.
 * @throws Error where the browser cannot make the file.
 */
export async function saveImage(
  kind: ImageKind,
  name: string,
  seed: ChartData,
  { view, period, words, height }: ShownChart,
  said: PictureWords,
) {
  const drawn = (height: number) => {
    const chart = toInteractiveChart(seed, view, period, words, height)
    if (chart === null) throw new Error('nothing is shown')
    return toChartImage(chart, said, measured, words.dir)
  }
  const picture = kind === 'slide' ? drawn(heightOnSlide(drawn(height))) : drawn(height)
  await savePicture(kind, name, <ImageDrawing picture={picture} />, picture)
}
