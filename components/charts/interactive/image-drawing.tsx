import { foot } from '@/lib/charts/axes'
import {
  type ChartImage,
  type PictureLabel,
  panelPlaces,
  plotWidth,
  textSizes,
} from '@/lib/charts/export/image-export'
import type { Panel } from '@/lib/charts/step/panels'
import { MonthBars } from '../static/month-drawing'
import { PanelMarks } from '../static/panels-drawing'
import { AmountAxis, PlotGrid } from '../static/plot-axes'
import { StepMarks } from '../static/step-drawing'

/** A chart as a picture that stands alone, drawn as the server draws it. */
export function ImageDrawing({ picture }: { picture: ChartImage }) {
  const { width, height, title, description, chart, plot, direction, texts, labels } = picture
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {description !== '' && <desc>{description}</desc>}
      <rect width={width} height={height} className="fill-paper" />
      {texts.map(({ text, size, x, y }) => (
        <text
          key={y}
          x={x}
          y={y}
          direction={direction}
          fontSize={textSizes[size].letters}
          fontWeight={size === 'headline' ? 600 : 400}
          className={size === 'headline' ? 'fill-ink' : 'fill-muted'}
        >
          {text}
        </text>
      ))}
      {chart.kind === 'panels' ? (
        <PicturePanels panels={chart.panels} top={plot.y} />
      ) : (
        <Plot picture={picture} />
      )}
      <svg className="plot" x={plot.x + plotWidth} y={plot.y} overflow="visible" aria-hidden="true">
        {labels.map((label) => (
          <Label key={label.key} label={label} />
        ))}
      </svg>
    </svg>
  )
}

function Plot({ picture: { chart, plot } }: { picture: ChartImage }) {
  const axes = chart.chart
  return (
    <>
      <svg x={plot.x - axes.amountsWidth} y={plot.y} overflow="visible" aria-hidden="true">
        <AmountAxis axes={axes} />
      </svg>
      <svg
        className="plot"
        x={plot.x}
        y={plot.y}
        width={plotWidth}
        height={axes.height + foot}
        overflow="visible"
        aria-hidden="true"
      >
        <PlotGrid axes={axes} />
        {chart.kind === 'month' ? <MonthBars bars={chart.chart.bars} /> : <StepMarks chart={chart.chart} />}
      </svg>
    </>
  )
}

function PicturePanels({ panels, top }: { panels: readonly Panel[]; top: number }) {
  return panelPlaces(panels).map(({ panel, name, x, y, width, head }) => (
    <svg key={panel.key} className="plot" x={x} y={top + y} overflow="visible" aria-hidden="true">
      <g className={`tone-${panel.tone}`}>
        <text y="14" className="label" fontWeight="600">
          {name}
        </text>
        <text y="32">{panel.share === '' ? panel.amount : `${panel.amount} · ${panel.share}`}</text>
        {panel.chart !== null && (
          <svg
            y={head}
            width={width}
            height={panel.chart.height + foot}
            overflow="visible"
            aria-hidden="true"
          >
            <PanelMarks chart={panel.chart} />
          </svg>
        )}
      </g>
    </svg>
  ))
}

function Label({ label: { tone, sample, y, text, hints } }: { label: PictureLabel }) {
  const thick = sample === 'line' ? 2 : 10
  return (
    <g className={`tone-${tone}`}>
      <line x1="4" x2="14" y1={y + 8} y2={y + 8} stroke="currentColor" strokeWidth={thick} />
      {text.map((part, at) => (
        <text key={part} x="20" y={y + 13 + 16 * at} className="label">
          {part}
        </text>
      ))}
      {hints.map((hint, at) => (
        <text key={hint} x="20" y={y + 13 + 16 * (text.length + at)}>
          {hint}
        </text>
      ))}
    </g>
  )
}
