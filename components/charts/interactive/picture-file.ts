import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type TextSize, textSizes } from '@/lib/charts/export/image-export'
import { elementAt } from '@/lib/lookup/element-at'
import { present } from '@/lib/lookup/present'

/** An image of 16:9 for a slide, one as high as what it says, or a drawing. */
export type ImageKind = 'slide' | 'png' | 'svg'

/** How many pixels of a PNG stand for one of the drawing, so that it can be printed. */
const density = 2

/**
 * Draws a picture, which is an SVG, on paper and hands it to the browser as a file.
 * @throws Error where the browser cannot make the file.
 */
export async function savePicture(
  kind: ImageKind,
  name: string,
  drawing: ReactNode,
  size: { width: number; height: number },
): Promise<void> {
  const svg = standalone(drawing)
  const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterised(svg, size)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `${name}.${kind === 'svg' ? 'svg' : 'png'}`
  link.click()
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const family = () => getComputedStyle(document.body).fontFamily
let canvas: CanvasRenderingContext2D | null = null

/** How wide a text is in a size, in pixels, as if every line were heavy, so that none is too wide. */
export function measured(text: string, size: TextSize): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) throw new Error('this browser draws on no canvas')
  canvas.font = `600 ${textSizes[size].letters}px ${family()}`
  return canvas.measureText(text).width
}

/** The picture as a document of its own: what the page's styles say of it is written into it. */
function standalone(drawing: ReactNode): string {
  const paper = document.createElement('div')
  paper.className = 'paper sr-only'
  paper.ariaHidden = 'true'
  document.body.append(paper)
  const root = createRoot(paper)
  try {
    flushSync(() => root.render(drawing))
    const svg = present(paper.querySelector('svg'), 'the drawing')
    // Where a page leads from a place, a picture does not.
    for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes)
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
const letters = [
  'fill',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
]

/** What is decided by styles of an element that is drawn, as attributes. */
function inkOf({ localName }: Element, style: CSSStyleDeclaration): [name: string, value: string][] {
  const names = texts.has(localName) ? letters : shapes.has(localName) ? strokes : []
  return names.map((name) => [name, style.getPropertyValue(name).replaceAll('px', '')])
}

const texts = new Set(['text', 'tspan'])
const shapes = new Set(['path', 'line', 'rect', 'circle'])

async function rasterised(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image(width * density, height * density)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (file === null) throw new Error('this browser made no PNG of the picture')
  return file
}
