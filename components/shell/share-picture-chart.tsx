import type { ShareChart } from '@/lib/charts/export/share-chart'
import { pictureColours as colours, toneColour } from './share-picture-colours'

/** Pixels beside the plot for its amounts, and below it for its days. */
const amountsRoom = 106
const daysRoom = 34
/** And behind its end, so that nothing of the last step is cut off. */
const endRoom = 8
/** What a letter takes beside the others in what is said of the tail. */
const tailLetter = 8

/**
 * A running total in a picture to share. What draws it writes no letters into a drawing, so that these stand around it. Time runs left to
 * right in every language.
 */
export function SharePictureChart({
  chart,
  others,
  direction,
}: {
  chart: ShareChart
  others: string
  direction: 'ltr' | 'rtl'
}) {
  const { width, height, amounts, days, legend } = chart
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div
        dir="ltr"
        style={{
          ...{ display: 'flex', position: 'relative' },
          ...{ width: width + amountsRoom + endRoom, height: height + daysRoom },
        }}
      >
        {amounts.map(({ y, label }) => (
          <div
            key={label}
            style={{
              ...{ display: 'flex', justifyContent: 'flex-end', position: 'absolute' },
              ...{ top: y - 12, width: amountsRoom - 14, color: colours.muted, fontSize: 19 },
            }}
          >
            {label}
          </div>
        ))}
        <div style={{ display: 'flex', position: 'absolute', left: amountsRoom, top: 0 }}>
          <Plot chart={chart} />
        </div>
        {chart.tail !== null && chart.tail.width > chart.tail.label.length * tailLetter && (
          <div
            dir={direction}
            style={{
              ...{ display: 'flex', justifyContent: 'center', position: 'absolute' },
              ...{ left: amountsRoom + chart.tail.x, top: 4, width: chart.tail.width },
              ...{ color: colours.muted, fontSize: 16 },
            }}
          >
            {chart.tail.label}
          </div>
        )}
        {days.map(({ x, label }) => (
          <div
            key={label}
            dir={direction}
            style={{
              ...{ display: 'flex', justifyContent: 'center', position: 'absolute' },
              ...{ left: amountsRoom + x - 60, top: height + 6, width: 120 },
              ...{ color: colours.muted, fontSize: 19 },
            }}
          >
            {label}
          </div>
        ))}
      </div>
      <div
        style={{
          ...{ display: 'flex', flexWrap: 'wrap', marginTop: 8, width },
          // Where lines begin: at the first day, or at the last.
          marginInlineStart: direction === 'ltr' ? amountsRoom : endRoom,
        }}
      >
        {legend.map(({ key, tone, name }) => (
          <div key={key} style={{ display: 'flex', alignItems: 'center', marginInlineEnd: 24, fontSize: 19 }}>
            <div style={{ width: 16, height: 16, marginInlineEnd: 9, background: toneColour(tone) }} />
            <div style={{ display: 'flex', maxWidth: width - 40 }}>{name}</div>
          </div>
        ))}
        {others !== '' && (
          <div style={{ display: 'flex', fontSize: 19, color: colours.muted }}>{`+ ${others}`}</div>
        )}
      </div>
    </div>
  )
}

function Plot({ chart }: { chart: ShareChart }) {
  const { width, height, across, up, amounts, bands, strokes, tail, days } = chart
  const scale = across / width
  const line = 1.4 * scale
  return (
    <svg
      width={width + endRoom}
      height={height + 8}
      viewBox={`0 0 ${across + endRoom * scale} ${up + 8 * scale}`}
      aria-hidden="true"
    >
      {amounts.map(({ y, label }, at) => (
        <path
          key={label}
          d={`M0 ${y * scale}H${across}`}
          stroke={at === 0 ? colours.ink : colours.rule}
          strokeWidth={line}
        />
      ))}
      {tail !== null && (
        <rect
          x={tail.x * scale}
          y={0}
          width={tail.width * scale}
          height={up}
          fill={colours.rule}
          fillOpacity={0.55}
        />
      )}
      {days.map(({ x, label }) => (
        <path key={label} d={`M${x * scale} ${up}v${7 * scale}`} stroke={colours.ink} strokeWidth={line} />
      ))}
      {bands.map(({ key, tone, path }) => (
        <path key={key} d={path} fill={toneColour(tone)} fillOpacity={0.82} />
      ))}
      {bands.map(({ key, tone, carriedPath }) =>
        carriedPath === '' ? null : (
          <path key={key} d={carriedPath} fill={toneColour(tone)} fillOpacity={0.35} />
        ),
      )}
      {strokes.map(({ key, tone, path, dashes }) => (
        <path
          key={key}
          d={path + dashes}
          fill="none"
          stroke={toneColour(tone)}
          strokeWidth={2.4 * scale}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  )
}
