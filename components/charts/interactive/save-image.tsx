import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  type ChartImage,
  heightOnSlide,
  type PictureWords,
  type TextSize,
  textSizes,
  toChartImage,
} from '@/lib/charts/export/image-export'
import type { ChartData } from '@/lib/charts/interactive/chart-data'
import type { ChartView } from '@/lib/charts/interactive/chart-view'
import { toInteractiveChart } from '@/lib/charts/interactive/interactive-chart'
import type { ShownPeriod } from '@/lib/charts/period'
import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { present } from '@/lib/lookup/present'
import { ImageDrawing } from './image-drawing'

/** What of a chart is shown, from which a picture of it is drawn. */
export type ShownChart = {
  metric: string
  view: ChartView
  period: ShownPeriod | null
  height: number
  words: I18n
}

/** An image of 16:9 for a slide, one as high as what it says, or a drawing. */
export type ImageKind = 'slide' | 'png' | 'svg'

/** How many pixels of a PNG stand for one of the drawing, so that it can be printed. */
const density = 2

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
    return toChartImage(chart, said, measure)
  }
  const picture = kind === 'slide' ? drawn(heightOnSlide(drawn(height))) : drawn(height)
  const svg = standalone(picture)
  const file =
    kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterised(svg, picture, density)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${name}.${kind === 'svg' ? 'svg' : 'png'}`
  link.click()
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const family = () => getComputedStyle(document.body).fontFamily
let canvas: CanvasRenderingContext2D | null = null

/** As if every line were heavy, so that none is too wide. */
function measure(text: string, size: TextSize): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) throw new Error('this browser draws on no canvas')
  canvas.font = `600 ${textSizes[size].letters}px ${family()}`
  return canvas.measureText(text).width
}

/** The picture as a document of its own: what the page's styles say of it is written into it. */
function standalone(picture: ChartImage): string {
  const paper = document.createElement('div')
  paper.className = 'paper sr-only'
  paper.ariaHidden = 'true'
  document.body.append(paper)
  const root = createRoot(paper)
  try {
    flushSync(() => root.render(<ImageDrawing picture={picture} />))
    const svg = present(paper.querySelector('svg'), 'the drawing')
    const drawn = [...svg.querySelectorAll('*')]
    const styles = drawn.map((element) => inkOf(element, getComputedStyle(element)))
    drawn.forEach((element, at) => {
      for (const [name, value] of elementAt(styles, at)) element.setAttribute(name, value)
    })
    for (const element of drawn) element.removeAttribute('class')
    svg.setAttribute('font-family', family())
    return new XMLSerializer().serializeToString(svg)
  } finally {
    root.unmount()
    paper.remove()
  }
}

const strokes = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin']
const letters = ['fill', 'font-size', 'font-weight']

/** What is decided by styles of an element that is drawn, as attributes. */
function inkOf({ localName }: Element, style: CSSStyleDeclaration): [name: string, value: string][] {
  const names = localName === 'text' ? letters : shapes.has(localName) ? strokes : []
  return names.map((name) => [name, style.getPropertyValue(name).replaceAll('px', '')])
}

const shapes = new Set(['path', 'line', 'rect', 'circle'])

async function rasterised(svg: string, { width, height }: ChartImage, density: number): Promise<Blob> {
  const image = new Image(width * density, height * density)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (file === null) throw new Error('this browser made no PNG of the chart')
  return file
}
